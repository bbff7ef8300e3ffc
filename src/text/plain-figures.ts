const ZERO_FULL_WIDTH = 0xff10;

/**
 * The same text, letter for letter as long, with plain signs in its figures: every blank and what nobody sees a space,
 * every dash a hyphen, every point a full stop, full-width digits plain ones. A number is its digits, whatever groups them.
 *
 * @example plainFigures('084\u00A0900\u2013000') // → '084 900-000'
 */
export const plainFigures = (text: string): string =>
  /[^\0-\x7F]/.test(text)
    ? text
        .replace(/[\p{Zs}\u00AD\u200B-\u200F\u2060\uFEFF]/gu, ' ')
        .replace(/[\u058A\u2010-\u2015\u2043\u2212\uFE58\uFE63\uFF0D]/g, '-')
        .replace(/[\u00B7\u2022\u2024\u2027\u2219\uFF0E]/g, '.')
        .replace(/[\uFF10-\uFF19]/g, (digit) => String(digit.charCodeAt(0) - ZERO_FULL_WIDTH))
        .replaceAll('\uFF0B', '+')
        .replaceAll('\uFF08', '(')
        .replaceAll('\uFF09', ')')
    : text;
