/** Words of numbers, with their values; 'mươi' and greater ones multiply what stands before. */
const SMALL: Readonly<Record<string, number>> = {
  không: 0,
  một: 1,
  mốt: 1,
  hai: 2,
  ba: 3,
  bốn: 4,
  tư: 4,
  năm: 5,
  lăm: 5,
  sáu: 6,
  bảy: 7,
  tám: 8,
  chín: 9,
  mười: 10,
};
const GREAT: Readonly<Record<string, number>> = { trăm: 100, nghìn: 1000, ngàn: 1000, triệu: 1_000_000 };
const WORD = `(?:${[...Object.keys(SMALL), ...Object.keys(GREAT), 'mươi', 'linh', 'lẻ'].join('|')})`;

/** A number in words. @example numberOfWords('sáu mươi lăm') // 65 */
export function numberOfWords(words: string): number {
  let whole = 0;
  let group = 0;
  for (const word of words.toLowerCase().split(/\s+/u)) {
    const great = GREAT[word];
    if (word === 'mươi') group = group - (group % 10) + (group % 10) * 10;
    else if (great === 100) group = Math.max(group, 1) * 100;
    else if (great !== undefined) {
      whole += Math.max(group, 1) * great;
      group = 0;
    } else group += SMALL[word] ?? 0;
  }
  return whole + group;
}

/**
 * A text with the numbers that stand before one of the units in digits, blanks behind them, so that it keeps its length
 * and its places: loudspeaker texts spell their numbers.
 * @example withDigits('Trong mười ngày làm việc.', /ngày/) // 'Trong 10   ngày làm việc.'
 */
export const withDigits = (text: string, units: RegExp): string =>
  text.replace(
    new RegExp(`(?<!\\p{L})${WORD}(?:\\s+${WORD}){0,9}(?=\\s+(?:${units.source})(?!\\p{L}))`, 'giu'),
    (words) => String(numberOfWords(words)).padEnd(words.length, ' ').slice(0, words.length),
  );
