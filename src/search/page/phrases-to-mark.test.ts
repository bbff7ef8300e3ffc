import { expect, it } from 'vitest';
import { matchedRanges } from '../../text/finding/matched-ranges.ts';
import { phrasesToMark } from './phrases-to-mark.ts';

const marked = (title: string, words: string, ...expansions: string[]): string[] =>
  matchedRanges(title, phrasesToMark({ words: words.split(' '), expansions })).map(({ start, end }) =>
    title.slice(start, end),
  );

it.each([
  ['Đăng ký khai sinh kết hợp nhận cha, mẹ, con', 'đăng ký kết hôn', ['Đăng ký']],
  ['Cấp phép sử dụng tạm thời lòng đường', 'thời tiết ngày mai', []],
  ['Giao đất, cho thuê đất', 'đất', ['đất', 'đất']],
])('marks in "%s" for "%s" whole words alone', (title, words, expected) =>
  expect(marked(title, words)).toEqual(expected),
);

it('marks what a synonym stands for', () =>
  expect(marked('Đăng ký lại kết hôn', 'giấy hôn thú', 'kết hôn')).toEqual(['kết hôn']));

it('marks the whole of what was typed without marks, though one syllable alone of it is understood', () => {
  const phrases = phrasesToMark({ words: ['cước'], expansions: [], typed: 'doi the can cuoc' });
  const [range] = matchedRanges('Đổi thẻ căn cước, làm lại thẻ', phrases);
  expect(range).toEqual({ start: 0, end: 'Đổi thẻ căn cước'.length });
});
