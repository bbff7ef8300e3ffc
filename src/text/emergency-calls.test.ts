import { describe, expect, it } from 'vitest';
import { callPieces } from './emergency-calls.ts';

const called = (sentence: string): (string | undefined)[] =>
  callPieces(sentence).flatMap(({ phone }) => (phone ? [phone] : []));

describe('emergency numbers in a sentence', () => {
  it('can be called where it says so', () => {
    expect(called('Cấp cứu thì gọi 115.')).toEqual(['115']);
    expect(called('Cháy gọi 114, trộm gọi số 113; mất liên lạc trên biển: gọi 112 ngay')).toEqual([
      '114',
      '113',
      '112',
    ]);
  });

  it.each([
    'Mẫu số 113',
    'gọi 1138',
    'gọi 115/2020',
    'gọi 113.000 hộ',
    'Nộp 112 đồng',
    'mời gọi 150',
    'tên gọi 11',
  ])('are none in “%s”', (sentence) => expect(callPieces(sentence)).toEqual([{ text: sentence }]));

  it('lose no letter', () => {
    const sentence = 'gọi 112, gọi 113.';
    expect(
      callPieces(sentence)
        .map(({ text }) => text)
        .join(''),
    ).toBe(sentence);
  });
});
