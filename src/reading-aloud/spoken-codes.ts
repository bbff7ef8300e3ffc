import { sayer, textBefore, type Sayer } from './claims.ts';
import { DOCUMENT_KINDS } from './document-kinds.ts';
import { OF_A_FORM } from './document-numbers.ts';
import { codeInWords, figureInWords, lettersInWords } from './letter-names.ts';
import { digitsAsNumber, digitsInWords } from './number-words.ts';
import { isRoman, romanInWords } from './roman-numerals.ts';

/** A number with letters, joined by strokes: 01/ĐK-TCT, 14-HSB, 27/THCT-KML/GSQL, 01-1/BK-CNKD, 03-3A/TNDN. */
const FORM =
  /(?<![\p{L}\p{N}/.-])\d{1,3}(?:\.\d|(?:\.[a-z]{1,2}){1,2})?[A-Za-zđĐ]?(?:[-/](?:[A-ZĐ][A-Za-zĐđ]{0,9}\d{0,2}|\d{1,2}[A-Z]?(?=[-/])))(?:[-/][A-ZĐ\d][A-Za-zĐđ\d]{0,9}){0,4}(?![\p{L}\p{N}/])/gu;
/** What stands behind "mẫu số" and has capitals and figures is the form's name, whatever joins them: 25.NT, HQ/2015/NK, 02/TAIN – DK. */
const BEHIND_FORM =
  /(?<=(?:mẫu|biểu)(?:\s(?:số|các))?:?\s)(?=[^\s,;]*\d)(?=[^\s,;]*[A-ZĐ]|0\d-\d)[A-ZĐ\d][A-Za-zĐđ\d]{0,9}(?:(?:[-/.]|\s?[–-]\s?)[A-ZĐ\d](?:[A-ZĐ\d][A-Za-zĐđ\d]{0,9})?){0,5}(?![\p{L}\p{N}/])/giu;
/** Words behind which a number names something, so that its nought is said: mẫu số 01. */
const NAMES_A_FORM =
  /(?:(?:mẫu|biểu mẫu|biểu|phụ lục)\s(?:số\s)?|(?:mẫu|biểu)\s(?:số\s)?(?:\d{1,3}[a-zđ]?(?:,|\svà|\shoặc|\sđến)\s){1,4})$/u;
/** Words behind which a letter belongs to the number: điều 12a, mẫu 2b. */
const NAMES_A_PART =
  /(?:(?:mẫu|biểu|phiếu|phụ lục|điều|khoản|điểm|mục|bước|tiết|loại|hạng|bài|nội dung|số|lớp|nhóm|tổ|nhà)\s|\d[a-zđ](?:,|\svà|\shoặc|\sđến)\s)$/u;
/** Words behind which a long number is one of a register, said digit by digit. */
const REGISTERED =
  /(?:(?<!\p{L})(?:mã|số|mst|tài khoản|định danh|cccd|cmnd|căn cước|sổ|hồ sơ|tcvn|qcvn)|:)[^\d.,;]{0,24}$/u;
/** Numbering by parts: 1.10.15.1, a.1.3, B.II.2.b. */
const NUMBERING =
  /(?<![\p{L}\p{N}/.,-])(?:(?:[A-Za-zđ]|\d{1,2}|[IVX]{2,5})(?:\.(?:\d{1,2}|[IVX]{1,4})){1,4}(?:\.[a-zđ])?|\d{1,2}\.[a-zđ])(?![\p{L}\p{N}/]|[.,-]\d|%)/gu;
const COUNTED = /^\s?(?:đồng|đ(?!\p{L})|triệu|tỷ|nghìn|người|hộ|hồ sơ|lượt|thủ tục|ha|m2|km|%)/u;

/** Thousands parted by spaces, before what is counted: 10 000 000 đồng; "khoản 1 200 đồng" could be two numbers. */
const spacedGroups: Sayer = sayer(
  /(?<![\p{L}\d.,/-])\d{1,3}(?:\s\d{3})+(?=\s?(?:đồng|đ(?!\p{L})|VNĐ|người|hộ|ha(?!\p{L})|m2))/gu,
  ([written]) => {
    const said = digitsAsNumber(written.replace(/\s/g, ''));
    return written.endsWith('000') ? said : { unsure: said };
  },
);

/** Codes letter by letter and digit by digit: 1.001193, CT01, TK1-TS, 02b, 05/TB-HT, and figures that are no quantity. */
export const codes: Sayer = (text) =>
  [
    spacedGroups,
    sayer(
      /(?<![\d.,])(\d)\.(\d{6})(?!\d|\.\d{3})/g,
      ([, first = '', rest = '']) =>
        `${digitsInWords(first)} chấm ${digitsInWords(rest.slice(0, 3))}, ${digitsInWords(rest.slice(3))}`,
    ),
    sayer(BEHIND_FORM, ([written]) => (/\p{Ll}{3}/u.test(written) ? undefined : codeInWords(written))),
    sayer(FORM, ({ 0: written, index }, whole) => {
      const letters = /[-/](\p{L}+)/u.exec(written)?.[1] ?? '';
      const isForm = written.startsWith('0') || OF_A_FORM.test(textBefore(whole, index));
      return isForm || (written.includes('-') && !Object.hasOwn(DOCUMENT_KINDS, letters))
        ? codeInWords(written)
        : undefined;
    }),
    sayer(
      /(?<![\p{L}\p{N}/.-])[A-ZĐ]{1,4}\d{1,7}[A-Za-z]?(?:-[A-ZĐ]{1,5}\d{0,2}){0,2}(?![\p{L}\p{N}/]|[-.]\d)/gu,
      ([written]) => codeInWords(written),
    ),
    sayer(
      /(?<![\p{L}\p{N}/.,-])(\d{1,3})([a-zA-UX-ZđĐ])(?![\p{L}\p{N}/]|[-.]\d)/gu,
      ({ index, 1: digits = '', 2: letter = '' }, whole) =>
        NAMES_A_PART.test(textBefore(whole, index))
          ? `${figureInWords(digits)} ${lettersInWords(letter)}`
          : undefined,
    ),
    sayer(/(?<![\p{L}\p{N}/.,-])0\d+(?![\p{L}\p{N}/]|[.,-]\d)/gu, ({ 0: digits, index }, whole) =>
      digits.length > 2 || NAMES_A_FORM.test(textBefore(whole, index)) ? digitsInWords(digits) : undefined,
    ),
    sayer(/(?<![\p{L}\p{N}/.,])(\d{5,})(?![\p{L}\p{N}/]|[.,]\d)/gu, ({ 0: digits, index }, whole) => {
      if (COUNTED.test(whole.slice(index + digits.length, index + digits.length + 9)))
        return digitsAsNumber(digits);
      const said = digitsInWords(digits);
      return REGISTERED.test(textBefore(whole, index)) ? said : { unsure: said };
    }),
    sayer(NUMBERING, ({ 0: written, index }, whole) => {
      const said = written.split('.').map(partInWords).join(' chấm ');
      return COUNTED.test(whole.slice(index + written.length, index + written.length + 9))
        ? { unsure: said }
        : said;
    }),
  ].flatMap((say) => say(text));

/** A part between the stops of a numbering: a letter, a Roman numeral behind one, a number. */
function partInWords(part: string, at: number): string {
  if (/^\d/.test(part)) return figureInWords(part);
  return (at > 0 || part.length > 1) && isRoman(part) ? romanInWords(part) : lettersInWords(part);
}
