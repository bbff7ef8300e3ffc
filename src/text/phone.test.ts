import { expect, it } from 'vitest';
import { formatPhone } from './phone.ts';

it.each([
  ['18001096', '1800 1096'],
  ['02943832000', '0294 3832 000'],
  ['0912345678', '0912 345 678'],
  ['113', '113'],
])('writes %s as %s, without a place to break', (digits, shown) => {
  expect(formatPhone(digits)).toBe(shown.replaceAll(' ', '\u00a0'));
});
