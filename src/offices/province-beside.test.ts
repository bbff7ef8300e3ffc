import { expect, test } from 'vitest';
import { provinceBeside } from './province-beside.ts';

test.each([
  ['Phường Duyên Hải', 'Vĩnh Long', '(Vĩnh\u00a0Long)'],
  ['Tỉnh Vĩnh Long', 'Vĩnh Long', ''],
  ['Ủy ban nhân dân tỉnh Trà Vinh', 'Trà Vinh', ''],
])('beside "%s" of %s stands "%s", which no line breaks', (name, province, said) => {
  expect(provinceBeside({ name, province })).toBe(said);
});
