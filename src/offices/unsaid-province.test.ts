import { expect, test } from 'vitest';
import { unsaidProvince } from './unsaid-province.ts';

test.each([
  ['Phường Duyên Hải', 'Vĩnh Long', true],
  ['Tỉnh Vĩnh Long', 'Vĩnh Long', false],
  ['Ủy ban nhân dân tỉnh Trà Vinh', 'Trà Vinh', false],
])('the province beside "%s" of %s: %s', (name, province, said) => {
  expect(unsaidProvince({ name, province })).toBe(said);
});
