import { sayer, textBefore, type Sayer } from './claims.ts';
import { codeInWords, lettersInWords } from './letter-names.ts';
import { digitsAsNumber } from './number-words.ts';
import { isRoman, romanInWords } from './roman-numerals.ts';

/** Words that take a Roman numeral; behind one numeral another may follow: "cấp III, IV". */
const TAKES_ROMAN =
  /(?<!\p{L})(?:chương|mục|phần|phụ lục|pl|quý|khóa|khoá|hạng|loại|nhóm|thứ|kỳ|đại hội|cấp|bậc|tập|vùng|khu vực|thế kỷ|bảng|đợt|học kỳ|giai đoạn|tuyến|nhiệm kỳ|lần|biểu|danh mục|tiểu mục)\s(?:số\s)?(?:[ivxl]+[ab]?(?:,|\svà|\shoặc|\sđến|\s?[-–])\s?){0,3}$/u;

/** Roman numerals behind the words that take them, at the start of a line and in brackets: Chương IV, Phụ lục IIA, II., (iii). */
export const romanNumerals: Sayer = (text) => [
  ...sayer(
    /(?<![\p{L}\p{N}/.-])([IVXL]{1,6})([A-Ca-c]|\.\d{1,2})?(?![\p{L}\p{N}/]|-\p{L})/gu,
    (found, whole) => {
      const { 1: numeral = '', 2: letter = '', index } = found;
      if (!isRoman(numeral) || numeral === 'L') return undefined;
      const isHeading = index === 0 && letter === '' && /^[.)]\s/.test(whole.slice(numeral.length));
      if (letter === '' && /(?<!\p{L})thứ\s$/u.test(textBefore(whole, index)) && /^IV?$/.test(numeral))
        return numeral === 'I' ? 'nhất' : 'tư';
      return isHeading || TAKES_ROMAN.test(textBefore(whole, index))
        ? `${romanInWords(numeral)} ${codeInWords(letter)}`.trim()
        : undefined;
    },
  )(text),
  ...sayer(/(?<=\()(?!x\))[ivx]{1,4}(?=\))|(?<![\p{L}\p{N}(])(?:i[ivx]{1,3}|vi{1,3})(?=\))/gu, ([numeral]) =>
    isRoman(numeral.toUpperCase()) ? romanInWords(numeral.toUpperCase()) : undefined,
  )(text),
];

/** From letter to letter: các điểm a-d. */
const letterRanges: Sayer = sayer(
  /(?<=(?:điểm|mục|nhóm|hạng|từ)\s)([a-zđ])\s?[-–]\s?([a-zđ])(?![\p{L}\p{N}])/giu,
  ([, from = '', to = '']) => `${lettersInWords(from)} đến ${lettersInWords(to)}`,
);

/** Single letters that are no word: điểm b, loại B, c). */
export const singleLetters: Sayer = (text) => [...letterRanges(text), ...loneLetters(text)];

const loneLetters: Sayer = sayer(
  /(?<![\p{L}\p{N}/-]|(?<!\))\.)(?:[a-zđ](?=\d)|[b-df-hj-np-tv-xzđ]|[B-DF-HJ-NP-TV-XZĐ])(\d?)(?![\p{L}\p{N}/]|[-.]\p{L})/gu,
  ([written, digit = '']) => `${lettersInWords(written)} ${digit && digitsAsNumber(digit)}`.trim(),
);
