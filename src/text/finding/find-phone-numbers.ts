import { plainFigures } from '../plain-figures.ts';

/** A telephone number in running text. */
export interface WrittenPhoneNumber {
  /** Digits only, with a leading 0 for +84. */
  digits: string;
  written: string;
  start: number;
}

const NUMBER =
  /(?<![\p{L}\p{N}./-])(?:(?:\+84|0)\d(?:[ .-]?\d){7,9}|1[89]00(?:[ .-]?\d){2,6})(?![\p{N}]|[./-]\p{N})/gu;

/**
 * The telephone numbers of a text; short numbers (112) and figures are none.
 *
 * @example findPhoneNumbers('Gọi 1800 1096.') // → [{ digits: '18001096', written: '1800 1096', start: 4 }]
 */
export const findPhoneNumbers = (text: string): WrittenPhoneNumber[] =>
  [...plainFigures(text).matchAll(NUMBER)].map(({ 0: plain, index }) => ({
    digits: plain.replace(/^\+84/, '0').replace(/\D/g, ''),
    written: text.slice(index, index + plain.length),
    start: index,
  }));
