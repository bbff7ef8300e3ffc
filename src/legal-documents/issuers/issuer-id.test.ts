import { expect, it } from 'vitest';
import { issuerId, isIssuerWithoutPlace } from './issuer-id.ts';

it.each([
  ['UBND tỉnh Trà Vinh', 'Ủy ban nhân dân tỉnh Trà Vinh'],
  ['Uỷ ban nhân dân tỉnh Trà Vinh', 'Ủy ban nhân dân tỉnh Trà Vinh'],
  ['UBND TX Duyên Hải', 'Ủy ban nhân dân thị xã Duyên Hải'],
  ['Bộ Lao động - Thương binh và Xã hội', 'Bộ Lao động, Thương binh và Xã hội'],
  ['Bộ trưởng, Chủ nhiệm Văn phòng Chính phủ', 'Văn phòng Chính phủ'],
  ['Bộ trưởng Bộ Tư pháp', 'Bộ Tư pháp'],
])('%s and %s are one issuer', (one, other) => {
  expect(issuerId(one)).toBe(issuerId(other));
});

it.each([
  ['Chủ tịch Ủy ban nhân dân tỉnh Trà Vinh', 'Ủy ban nhân dân tỉnh Trà Vinh'],
  ['Ủy ban nhân dân tỉnh Trà Vinh', 'Ủy ban nhân dân tỉnh Vĩnh Long'],
  ['Ủy ban nhân dân thị xã Duyên Hải', 'Ủy ban nhân dân huyện Duyên Hải'],
  ['Chính phủ', 'Văn phòng Chính phủ'],
])('%s and %s are two', (one, other) => {
  expect(issuerId(one)).not.toBe(issuerId(other));
});

it.each(['UBND tỉnh', 'Ủy ban nhân dân thị xã', 'Ban Thường vụ Tỉnh ủy'])('%s says no place', (name) => {
  expect(isIssuerWithoutPlace(name)).toBe(true);
});

it.each(['UBND tỉnh Trà Vinh', 'Chính phủ', 'Ban Thường vụ Tỉnh ủy Trà Vinh'])('%s is said whole', (name) => {
  expect(isIssuerWithoutPlace(name)).toBe(false);
});
