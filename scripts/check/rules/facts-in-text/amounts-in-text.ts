import { formatNumber } from '../../../../src/text/numbers.ts';
import type { Rule } from '../../../content/content.ts';
import { isSpoken, keysOf, placeInText, ownTextsWith } from '../../../content/texts.ts';

const SIGN = /\d\s?(?:đ|vnđ|vnd)(?![\p{L}\d])|\d{4}\s?đồng|\d,\d{3}\s?đồng|\d\.\d{3}đồng/iu;
/** An amount of đồng as editors type it: at least four digits, or groups of three. */
const AMOUNT = /(?<![\p{L}\d.,/-])(\d{1,3}(?:[.,]\d{3})+|\d{4,})(\s?)(đồng|đ|vnđ|vnd|Đ)(?![\p{L}\d])/giu;

const rightForm = (digits: string): string => `${formatNumber(Number(digits.replace(/[.,]/g, '')))} đồng`;

/** Money is written one way, "10.000 đồng", as in decrees and on forms (requirement F12). */
export const amountsInText: Rule = {
  id: 'amounts-in-text',
  severity: 'warning',
  description: 'Số tiền viết theo một cách: 10.000 đồng',
  *check(content) {
    for (const piece of ownTextsWith(content, SIGN)) {
      if (isSpoken(piece) || keysOf(piece).at(-1) === 'amount') continue;
      for (const { index, 0: written, 1: digits = '' } of piece.words.matchAll(AMOUNT)) {
        const right = rightForm(digits);
        if (written.replaceAll('\u00a0', ' ') === right) continue;
        yield {
          ...placeInText(piece, index),
          value: written,
          message: `số tiền '${written}' viết khác thường lệ; có phải '${right}'?`,
          advice: `viết '${right}'`,
        };
      }
    }
  },
};
