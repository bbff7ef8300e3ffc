import { PROCEDURE_CODE } from '../../src/fields/procedure-code.ts';

/** Blanks, and what nobody sees: zero-width, direction marks, soft hyphens. */
const UNSEEN = /[\s\p{Cf}]+/gu;
/** The sign by which a person makes a spreadsheet keep a number as text, and its like. */
const QUOTES = /^['"`‘’“”]+|['"`‘’“”]+$/g;
const NUMBER = /^\d(?:\.\d+)?(?:E[+-]?\d+)?$/i;

/**
 * The code that a cell of a spreadsheet holds: as text with any sign for its point, or as the number that a program made
 * of it, without its last noughts or with the 17 digits of a double. Undefined for what is no code of six decimals: it
 * is never rounded into one.
 *
 * @example codeInCell('9.9999990000000007') // → '9.999999'; codeInCell('9.1234567') // → undefined
 */
export function codeInCell(cell: string): string | undefined {
  const text = cell.normalize('NFKC').replace(UNSEEN, '').replace(QUOTES, '');
  const pointed = text.replace(
    /^(\d)[.,·•‧∙_'’-]?(\d{3})[.,·•‧∙_'’-]?(\d{3})(?=$|\.\d{3}\.\d\d\.\d\d\.H)/i,
    '$1.$2$3',
  );
  const whole = pointed
    .replace(/^(\d)[,·•‧∙](?=\d{1,6}$)/, '$1.')
    .replace(/^\d\.\d{1,5}$/, (short) => short.padEnd(8, '0'));
  if (PROCEDURE_CODE.test(whole)) return whole;
  if (!NUMBER.test(text) || !/[.E]/i.test(text)) return undefined;
  const code = Number(text).toFixed(6);
  return Number(code) === Number(text) && PROCEDURE_CODE.test(code) ? code : undefined;
}
