import { expect, it } from 'vitest';
import { unitName } from './unit-name.ts';

it('knows a commune, a ward and a special zone with its province, however they are written', () => {
  expect(unitName('Xã Thí Dụ, tỉnh Thí Dụ')).toEqual({
    unit: 'Xã Thí Dụ',
    unitLower: 'xã Thí Dụ',
    unitSlug: 'xa-thi-du',
    province: 'Tỉnh Thí Dụ',
    provinceLower: 'tỉnh Thí Dụ',
    provinceSlug: 'tinh-thi-du',
    provinceName: 'Thí Dụ',
  });
  expect(unitName('phường  9 ,Thành phố Thử Nghiệm')).toMatchObject({
    unit: 'Phường 9',
    provinceLower: 'thành phố Thử Nghiệm',
  });
  expect(unitName('Đặc khu Thử, tỉnh Mẫu').unitSlug).toBe('dac-khu-thu');
  expect(unitName('Xã Thử'.normalize('NFD') + ', tỉnh Mẫu').unit).toBe('Xã Thử');
});

it.each([
  ['Xã Thí Dụ', 'dấu phẩy, rồi tên tỉnh'],
  ['Xã Thí Dụ, huyện Thử, tỉnh Mẫu', 'dấu phẩy, rồi tên tỉnh'],
  ['Thí Dụ, tỉnh Mẫu', 'bắt đầu bằng xã, phường hoặc đặc khu'],
  ['Xã, tỉnh Mẫu', 'bắt đầu bằng xã, phường hoặc đặc khu'],
  ['Xã Thử: mẫu, tỉnh Mẫu', 'bắt đầu bằng xã'],
  ['Xã Thí Dụ, Mẫu', 'bắt đầu bằng tỉnh hoặc thành phố'],
])('refuses "%s" with what to write', (written, said) => {
  expect(() => unitName(written)).toThrow(said);
});
