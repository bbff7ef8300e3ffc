import fc from 'fast-check';
import { expect, it } from 'vitest';
import { matchedRanges } from './matched-ranges.ts';

const marked = (text: string, words: string[]): string[] =>
  matchedRanges(text, words).map(({ start, end }) => text.slice(start, end));

it('marks words typed without marks under any marks, neighbours together', () => {
  expect(marked('Đăng ký khai sinh, đăng ký lại khai tử', ['khai', 'sinh', 'ky'])).toEqual([
    'ký khai sinh',
    'ký',
    'khai',
  ]);
});

it('marks words typed with marks only where the marks agree, old and new placement alike', () => {
  expect(marked('Hoà giải, hoa màu', ['hòa'])).toEqual(['Hoà']);
});

it('marks a phrase as a whole, and no syllable that is only part of it', () => {
  expect(marked('Đăng ký khai sinh kết hợp nhận cha, mẹ, con', ['khai sinh', 'đăng ký kết hôn'])).toEqual([
    'khai sinh',
  ]);
  expect(marked('Đăng ký lại kết hôn, kết hôn', ['đăng ký lại', 'kết hôn', ''])).toEqual([
    'Đăng ký lại kết hôn',
    'kết hôn',
  ]);
});

it('marks decomposed text at the right place', () => {
  const text = 'Cấp giấy xác nhận'.normalize('NFD');
  expect(marked(text, ['giay'])).toEqual(['giấy'.normalize('NFD')]);
});

it('gives ranges in order that do not overlap', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.array(fc.string()), (text, words) => {
      let last = 0;
      for (const { start, end } of matchedRanges(text, words)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        last = end;
      }
      expect(last).toBeLessThanOrEqual(text.length);
    }),
  );
});
