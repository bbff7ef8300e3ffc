import { numberInWords } from './number-words.ts';

const VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10, L: 50 };
const WELL_FORMED = /^(?=.)(?:XL|L?X{0,3})(?:IX|IV|V?I{0,3})$/;

/** Whether capitals are a Roman numeral up to 89: XIV, but not IIX. */
export const isRoman = (letters: string): boolean => WELL_FORMED.test(letters);

/**
 * A Roman numeral in words.
 * @example romanInWords('XIV') // 'mười bốn'
 */
export function romanInWords(numeral: string): string {
  const values = [...numeral].map((letter) => VALUES[letter] ?? 0);
  return numberInWords(
    values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0),
  );
}
