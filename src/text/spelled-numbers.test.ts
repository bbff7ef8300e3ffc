import { expect, it } from 'vitest';
import { numberInWords } from '../reading-aloud/number-words.ts';
import { numberOfWords, withDigits } from './spelled-numbers.ts';

it('reads every number that the site reads aloud', () => {
  for (const value of [1, 4, 5, 10, 15, 21, 45, 60, 99, 100, 105, 250, 2000, 15_000, 200_000, 1_250_000])
    expect(numberOfWords(numberInWords(value))).toBe(value);
});

it('puts digits before units only, each text as long as before', () => {
  const text = 'Trong mười lăm ngày làm việc, năm trăm nghìn đồng; năm nay có hai người.';
  const read = withDigits(text, /ngày|đồng/);
  expect(read).toHaveLength(text.length);
  expect(read.replace(/ +/g, ' ')).toBe('Trong 15 ngày làm việc, 500000 đồng; năm nay có hai người.');
});
