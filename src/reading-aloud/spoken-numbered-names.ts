import { sayer, textBefore, type Sayer } from './claims.ts';
import { codeInWords, figureInWords, lettersInWords } from './letter-names.ts';
import { digitsAsNumber, digitsInWords } from './number-words.ts';

const ROADS: Readonly<Record<string, string>> = {
  QL: 'quốc lộ',
  ĐT: 'đường tỉnh',
  ĐH: 'đường huyện',
  HL: 'hương lộ',
};
const WEEKDAYS = ['', '', 'hai', 'ba', 'tư', 'năm', 'sáu', 'bảy'] as const;

/** Names of numbers and letters that are neither documents nor forms: QL.53, ấp 1A, 5G, lớp 10A2, biển số 84A-123.45, T2-T6. */
export const numberedNames: Sayer = (text) =>
  [
    sayer(
      /(?<![\p{L}\p{N}])(QL|ĐT|ĐH|HL)(?:\.\s?|\s)?(?!11[1-5](?!\d))([1-9]\d{0,2})([A-ZĐ]?)(?![\p{L}\p{N}/]|[.,]\d)/gu,
      ([, road = '', digits = '', letter = '']) =>
        `${ROADS[road] ?? ''} ${digitsAsNumber(digits)} ${lettersInWords(letter)}`.trim(),
    ),
    sayer(
      /(?<!\p{L}|(?:mục|phần|điểm)\s)([PQ])\.\s?(\d{1,2})(?![\p{L}\d/]|[.,]\d)/gu,
      ([, place = '', digits = '']) => `${place === 'P' ? 'phường' : 'quận'} ${digitsAsNumber(digits)}`,
    ),
    sayer(
      /(?<![\p{L}\p{N}/.,-])(\d{10})-(\d{3})(?![\d-])/gu,
      ([, taxpayer = '', branch = '']) => `${digitsInWords(taxpayer)}, ${digitsInWords(branch)}`,
    ),
    sayer(/(?<=đề án\s)0\d(?![\d\p{L}/]|[.,]\d)/giu, ([digits]) => digitsInWords(digits)),
    sayer(
      /(?<=biển(?:\ssố|\skiểm soát)?(?:\sxe)?:?\s)(\d{2})([A-ZĐ]{1,2}\d?)\s?[-–]?\s?(\d{4,5}|\d{3}\.\d{2})(?!\d)/giu,
      ([, place = '', series = '', number = '']) =>
        `${digitsInWords(place)} ${codeInWords(series)}, ${digitsInWords(number)}`,
    ),
    sayer(
      /(?<=(?:tài khoản|stk)(?:\ssố)?:?\s)\d{2,6}(?:\s\d{2,6}){1,5}(?![\p{L}\d/]|[.,]\d|\s\d)/giu,
      ([groups]) => groups.split(' ').map(digitsInWords).join(', '),
    ),
    sayer(
      /(?<![\p{L}\p{N}.,/-])T([2-7])\s?[-–]\s?T([2-7])(?![\p{L}\p{N}])/gu,
      ([, from = '', to = '']) => `thứ ${WEEKDAYS[Number(from)] ?? ''} đến thứ ${WEEKDAYS[Number(to)] ?? ''}`,
    ),
    sayer(
      /(?<![\p{L}\p{N}.,/-])\d{1,2}[A-ZĐ]\d{1,2}(?![\p{L}\p{N}/]|[.,-]\d)|(?<![\p{L}\p{N}.,/-])[A-Z]\d(?:[A-Z]\d|[A-ZĐ]{2})(?![\p{L}\p{N}/-])/gu,
      ([written]) => codeInWords(written),
    ),
    // A capital behind a number names it; W, V, K, M, G and L may be units.
    sayer(
      /(?<![\p{L}\p{N}.,/-])(\d{1,3})([A-FHIN-UX-ZĐ])(?![\p{L}\p{N}/]|[.,-]\d|\s?[-–]\s?\p{Lu}{2})|(?<![\p{L}\p{N}.,/-])([2-6])([GKST])(?![\p{L}\p{N}/]|\s?[-–]\s?\p{Lu}{2})/gu,
      ({ 1: digits, 2: letter, 3: few, 4: sign }) =>
        `${figureInWords(digits ?? few ?? '')} ${lettersInWords(letter ?? sign ?? '')}`,
    ),
    sayer(
      /(?<![\p{L}\p{N}/.,-])\d{1,2}(?:\.\d{1,2}){1,3}[a-zđ](?![\p{L}\p{N}/]|[.,-]\d)/gu,
      ({ 0: written, index }, whole) =>
        /(?:mục|điểm|khoản|tiết|phần|tiểu mục|và|hoặc|,)\s$/u.test(textBefore(whole, index))
          ? written
              .split('.')
              .map((part) => codeInWords(part))
              .join(' chấm ')
          : undefined,
    ),
    sayer(/(?<=(?:mẫu|biểu)(?:\ssố)?\s)[A-ZĐ]{2,3}(?=\s\d{2}-[A-ZĐ])/giu, ([letters]) =>
      letters === letters.toUpperCase() ? lettersInWords(letters) : undefined,
    ),
    sayer(/(?<![\p{L}\p{N}/.-])\d{2}\.([A-ZĐ]{2,4})(?![\p{L}\p{N}/-]|\.\d)/gu, (found, whole) =>
      textBefore(whole, found.index, 80).includes(`.${(found[1] ?? '').toLowerCase()}`)
        ? codeInWords(found[0])
        : undefined,
    ),
  ].flatMap((say) => say(text));
