import fc from 'fast-check';
import { expect, it } from 'vitest';
import { decodeTelex } from './telex.ts';

it.each([
  ['ddawng', 'đăng'],
  ['kys', 'ký'],
  ['dangd', 'đang'],
  ['thuwowngf', 'thường'],
  ['tajm', 'tạm'],
  ['trus', 'trú'],
  ['hooj', 'hộ'],
  ['nghieepj', 'nghiệp'],
  ['quaanj', 'quận'],
  ['giaays', 'giấy'],
  ['giaf', 'già'],
  ['hoaf', 'hòa'],
  ['toans', 'toán'],
  ['dduwowngf', 'đường'],
])('reads %s as %s', (typed, meant) => {
  expect(decodeTelex(typed)).toBe(meant);
});

it.each(['khai', 'sinh', 'a', '', 'xyz', 'bhxh', 'khaisinhf', 'đăng', '12'])('leaves "%s" alone', (typed) => {
  expect(decodeTelex(typed)).toBeUndefined();
});

it('never throws, and gives composed text', () => {
  fc.assert(
    fc.property(fc.string(), (typed) => {
      const decoded = decodeTelex(typed);
      expect(decoded === undefined || decoded === decoded.normalize('NFC')).toBe(true);
    }),
  );
});
