import { describe, expect, it } from 'vitest';
import { maskQuotations, sentenceFigures, syllablesIn } from './readability.ts';
import { splitSentences, unmask } from './sentences.ts';

describe('syllables', () => {
  it.each([
    ['Bạn nộp tại xã.', 4],
    ['Nộp 10.000 đồng', 3],
    ['theo Nghị định 118/2025/NĐ-CP', 4],
    ['mã 1.001193', 2],
    ['', 0],
  ])('of %j are %i', (text, count) => expect(syllablesIn(text)).toBe(count));
});

describe('figures of sentences', () => {
  it('tell average, median, the length of ninety-five of a hundred, and the longest', () =>
    expect(sentenceFigures(splitSentences('Một. Hai ba. Bốn năm sáu. Bảy tám chín mười.'))).toEqual({
      sentences: 4,
      average: 2.5,
      median: 2,
      p95: 4,
      longest: 4,
    }));
  it('are 0 without a sentence', () =>
    expect(sentenceFigures([])).toEqual({ sentences: 0, average: 0, median: 0, p95: 0, longest: 0 }));
});

describe('quotations', () => {
  it.each(['Gõ “làm giấy khai sinh” nhé.', 'Gõ "làm giấy khai sinh" nhé.'])('are masked in %s', (text) => {
    const masked = maskQuotations(text);
    expect(masked).toHaveLength(text.length);
    expect(unmask(masked)).toMatch(/^Gõ .. nhé\.$/);
  });
  it('never reach over a line', () => {
    const text = 'Dấu " lẻ.\nDấu " lẻ nữa.';
    expect(maskQuotations(text)).toBe(text);
  });
});
