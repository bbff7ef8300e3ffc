import { digitsAsNumber, digitsInWords } from './number-words.ts';

/** How the letters are called, one by one, in an abbreviation or a code. */
const NAMES: Readonly<Record<string, string>> = {
  A: 'a',
  B: 'bê',
  C: 'xê',
  D: 'dê',
  Đ: 'đê',
  E: 'e',
  F: 'ép',
  G: 'giê',
  H: 'hát',
  I: 'i',
  J: 'gi',
  K: 'ca',
  L: 'lờ',
  M: 'mờ',
  N: 'nờ',
  O: 'o',
  P: 'pê',
  Q: 'quy',
  R: 'rờ',
  S: 'sờ',
  T: 'tê',
  U: 'u',
  Ư: 'ư',
  V: 'vê',
  W: 'vê kép',
  X: 'ích',
  Y: 'i dài',
  Z: 'dét',
};

/**
 * Letters by their names; what is no letter is left out.
 * @example lettersInWords('CT') // 'xê tê'
 */
export const lettersInWords = (letters: string): string =>
  [...letters.toUpperCase()].flatMap((letter) => NAMES[letter] ?? []).join(' ');

/**
 * A code as it is read out: letters by their names, short numbers whole, those with a nought before them or longer than
 * two digits digit by digit, a rest at each stroke.
 * @example codeInWords('27/ĐK-TCT') // 'hai mươi bảy, đê ca, tê xê tê'
 */
export const codeInWords = (code: string): string =>
  code
    .split(/\s?[-–/]\s?/)
    .map((part) =>
      (part.match(/\d+|\p{L}+|\./gu) ?? [])
        .map((run) => (run === '.' ? 'chấm' : /^\d/.test(run) ? figureInWords(run) : lettersInWords(run)))
        .join(' '),
    )
    .filter(Boolean)
    .join(', ');

/** A number that names something: "01" is "không một", "15" is "mười lăm", "079" is "không bảy chín". */
export const figureInWords = (digits: string): string =>
  digits.startsWith('0') || digits.length > 2 ? digitsInWords(digits) : digitsAsNumber(digits);
