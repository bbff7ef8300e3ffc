import type { Rule } from '../../../content/content.ts';
import { plainFigures } from '../../../../src/text/plain-figures.ts';
import { masked, PRIVACY_ADVICE } from './privacy-advice.ts';
import { placeInText, textsWith } from '../../../content/texts.ts';

const LAST_PROVINCE_CODE = 96;

/** Figures in groups, of any length, with what may stand between the groups. */
const grouped = (digits: number): string => `\\(?\\d(?:[ .()-]{0,2}\\d){${digits - 1}}`;
const NO_MORE = '(?!\\d|[.,-]\\d|\\s?(?:đồng|đ(?!\\p{L})|VN[ĐD]|USD|m²|m2|ha(?!\\p{L})|triệu|tỷ))';

/** Numbers that name one person, each right after the word that says what it is. */
const AFTER_WORD: readonly (readonly [string, RegExp])[] = [
  [
    'số căn cước',
    new RegExp(
      `(?:căn cước|CCCD|định danh(?: cá nhân)?)[^\\d\\n]{0,30}?(?<![\\d.,/-])(\\d{12}|\\d{3}([ .])\\d{3}\\2\\d{3}\\2\\d{3}|(?=\\(?0)${grouped(12)})${NO_MORE}`,
      'giu',
    ),
  ],
  [
    'số chứng minh nhân dân',
    new RegExp(
      `(?:CMND|CMTND|CMT|chứng minh(?: nhân dân| thư)?)[^\\d\\n]{0,25}?(?<![\\d.,/-])(\\d{9}|\\(?\\d{3}\\)?[ .-]{1,2}\\d{3}[ .-]{1,2}\\d{3})${NO_MORE}`,
      'giu',
    ),
  ],
  [
    'số hộ chiếu',
    /(?:[Hh]ộ [Cc]hiếu|HỘ CHIẾU|[Pp]assport|PASSPORT)[^\d\n]{0,20}?(?<!\p{L})([A-Z][ .-]{0,2}\d(?:[ .-]?\d){6,7})(?!\d)/gu,
  ],
  [
    'mã số bảo hiểm xã hội',
    /(?:mã số|số sổ|sổ) (?:BHXH|bảo hiểm xã hội)[^\d\n]{0,20}(?<!\d)(\d{10}|\d{3,4}[ .-]\d{3}[ .-]\d{3,4}|\d{2} \d{2} \d{6})(?!\d)/giu,
  ],
];
/** A citizen's number by itself: the code of a province, sex and century, the year of birth, six digits (Luật Căn cước). */
const CITIZEN_NUMBER = new RegExp(
  `(?<![\\p{L}\\d.,/_-])(?:0\\d{11}|\\(?0\\d{2}\\)?([ .-])\\d{3}\\1\\d{3}\\1\\d{3}|0\\d{3}([ .-])\\d{4}\\2\\d{4}|0\\d{5}[ .-]\\d{6})(?![_])${NO_MORE}`,
  'gu',
);
const SIGN = /[\d\uFF10-\uFF19](?:[^\p{L}\n]{0,3}[\d\uFF10-\uFF19]){6}/u;

interface Found {
  at: number;
  what: string;
  number: string;
}

/** Every number that names one person. */
export function* idsIn(words: string): Generator<Found> {
  const seen = new Set<number>();
  for (const [what, pattern] of AFTER_WORD)
    for (const match of words.matchAll(pattern)) {
      const number = match[1] ?? '';
      const at = match.index + match[0].lastIndexOf(number);
      seen.add(at);
      yield { at, what, number };
    }
  for (const { index, 0: number } of words.matchAll(CITIZEN_NUMBER)) {
    const province = Number(number.replace(/\D/g, '').slice(0, 3));
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
      for (const { at, what, number } of idsIn(plainFigures(piece.words)))
        yield {
          ...placeInText(piece, at),
          value: masked(number.replace(/[ .()-]/g, '')),
          message: `có vẻ là ${what} của một người (${masked(number.replace(/[ .()-]/g, ''))})`,
          advice: PRIVACY_ADVICE,
        };
  },
};
