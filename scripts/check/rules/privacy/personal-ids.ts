import type { Rule } from '../../../content/content.ts';
import { masked, PRIVACY_ADVICE } from './privacy-advice.ts';
import { placeInText, textsWith } from '../../../content/texts.ts';

const LAST_PROVINCE_CODE = 96;

/** Numbers that name one person, each right after the word that says what it is. */
const AFTER_WORD: readonly (readonly [string, RegExp])[] = [
  [
    'số căn cước',
    /(?:căn cước|CCCD|định danh(?: cá nhân)?)[^\d\n]{0,30}(?<![\d.,/-])(\d{12}|\d{3}([ .])\d{3}\2\d{3}\2\d{3})(?!\d)/giu,
  ],
  [
    'số chứng minh nhân dân',
    /(?:CMND|CMTND|CMT|chứng minh(?: nhân dân| thư)?)[^\d\n]{0,25}(?<![\d.,/-])(\d{9}|\d{3}([ .])\d{3}\2\d{3})(?!\d)/giu,
  ],
  ['số hộ chiếu', /hộ chiếu[^\d\n]{0,20}(?<!\p{L})([A-Z]\d{7,8})(?!\d)/gu],
  [
    'mã số bảo hiểm xã hội',
    /(?:mã số|số sổ|sổ) (?:BHXH|bảo hiểm xã hội)[^\d\n]{0,20}(?<!\d)(\d{10})(?!\d)/giu,
  ],
];
/** A citizen's number by itself: the code of a province, sex and century, the year of birth, six digits (Luật Căn cước). */
const CITIZEN_NUMBER = /(?<![\p{L}\d.,/_-])0\d{11}(?![\d_]|[.,-]\d)/gu;
const SIGN = /\d{9}|\d{3}[ .]\d{3}[ .]\d{3}|[A-Z]\d{7}/;

interface Found {
  at: number;
  what: string;
  number: string;
}

function* idsIn(words: string): Generator<Found> {
  const seen = new Set<number>();
  for (const [what, pattern] of AFTER_WORD)
    for (const match of words.matchAll(pattern)) {
      const number = match[1] ?? '';
      const at = match.index + match[0].lastIndexOf(number);
      seen.add(at);
      yield { at, what, number };
    }
  for (const { index, 0: number } of words.matchAll(CITIZEN_NUMBER)) {
    const province = Number(number.slice(0, 3));
    if (!seen.has(index) && province > 0 && province <= LAST_PROVINCE_CODE)
      yield { at: index, what: 'số căn cước', number };
  }
}

/** Nobody's identity number is ever published (requirement K01). */
export const personalIds: Rule = {
  id: 'personal-ids',
  severity: 'error',
  description: 'Không đăng số giấy tờ tùy thân của một người',
  *check(content) {
    for (const piece of textsWith(content, SIGN))
      for (const { at, what, number } of idsIn(piece.words))
        yield {
          ...placeInText(piece, at),
          value: masked(number),
          message: `có vẻ là ${what} của một người (${masked(number)})`,
          advice: PRIVACY_ADVICE,
        };
  },
};
