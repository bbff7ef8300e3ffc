import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeVni } from './vni.ts';

it.each([
  ['d9ang8', 'đăng'],
  ['ky1', 'ký'],
  ['ke61t', 'kết'],
  ['ho6n', 'hôn'],
  ['cu7o7c1', 'cước'],
  ['thuong72', 'thường'],
  ['d9o6i3', 'đổi'],
  ['ho65', 'hộ'],
])('reads %s as %s', (typed, meant) => {
  expect(decodeVni(typed)).toBe(meant);
});

it.each(['A1', 'b2', 'ct01', 'khai', '2025', 'tk1', '', 'x'])('leaves "%s" alone', (typed) => {
  expect(decodeVni(typed)).toBeUndefined();
});

it('never throws', () => {
  fc.assert(fc.property(fc.string(), (typed) => void decodeVni(typed)));
});
