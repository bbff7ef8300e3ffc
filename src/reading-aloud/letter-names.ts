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
