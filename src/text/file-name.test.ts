import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SLUG } from '../fields/references.ts';
import { fileNameOf } from './file-name.ts';

it.each([
  ['Mẫu TK_01 và ~ dấu', 'mau-tk-01-va-dau'],
  ['Phí & lệ phí – “mới” № 5…', 'phi-le-phi-moi-5'],
  ['Con', 'muc-con'],
  ['???', ''],
])('names the file of %j', (title, name) => expect(fileNameOf(title)).toBe(name));

it('cuts a long title between words', () => {
  const name = fileNameOf('Thông báo về việc điều chỉnh thời gian làm việc '.repeat(4));
  expect(name.length).toBeLessThanOrEqual(80);
  expect('thong-bao-ve-viec-dieu-chinh-thoi-gian-lam-viec-'.repeat(4)).toContain(`${name}-`);
});

it('gives names that are taken everywhere, and keeps them as they are', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (title) => {
      const name = fileNameOf(title);
      expect(name === '' || SLUG.test(name)).toBe(true);
      expect(fileNameOf(name)).toBe(name);
    }),
  );
});
