import fc from 'fast-check';
import { expect, it } from 'vitest';
import { tokenize } from './tokens.ts';

const texts = (text: string): string[] => tokenize(text).map((token) => token.text);

it('keeps codes, document numbers and dates whole', () => {
  expect(texts('Mã 1.001193 theo 85/2023/NĐ-CP, sinh 20/9; 1.000.000 đồng')).toEqual([
    'Mã',
    '1.001193',
    'theo',
    '85/2023/NĐ-CP',
    'sinh',
    '20/9',
    '1.000.000',
    'đồng',
  ]);
});

it('keeps what was typed in Telex or VNI in one piece', () => {
  expect(texts('ddawng ky1 (tam5) tru1!')).toEqual(['ddawng', 'ky1', 'tam5', 'tru1']);
});

it('points back into the original text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      for (const { text: word, start, end } of tokenize(text))
        expect(text.slice(start, end).normalize('NFC')).toBe(word);
    }),
  );
});
