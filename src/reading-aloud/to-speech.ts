import { sayDocumentNumbers } from './document-numbers.ts';
import { sayAbbreviations } from './spoken-abbreviations.ts';
import { sayCodes, sayDates, sayPhones, sayQuantities } from './spoken-numbers.ts';

const ROMAN_VALUES: Readonly<Record<string, number>> = { I: 1, V: 5, X: 10 };

/** Each takes what is its own and leaves words, so that those behind it find nothing there. The order matters. */
const SAYINGS: readonly ((text: string) => string)[] = [
  sayAddresses,
  sayDocumentNumbers,
  sayDates,
  sayPhones,
  sayCodes,
  sayQuantities,
  sayRoman,
  sayAbbreviations,
  sayMarks,
];

/**
 * A sentence as a Vietnamese voice reads it right: numbers, dates, telephone numbers, codes, numbers of documents and
 * abbreviations become the words that people say.
 *
 * @example toSpeech('Nộp 10.000 đồng tại UBND xã.') // 'Nộp mười nghìn đồng tại ủy ban nhân dân xã.'
 */
export function toSpeech(sentence: string): string {
  const plain = sentence
    .normalize('NFC')
    .replace(/[\u200b\u2060\u00ad]/g, '')
    .replace(/\s+/gu, ' ');
  return SAYINGS.reduce((said, say) => say(said), plain.trim())
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .trim();
}

/** Addresses of pages and letters: the dots, the sign @ and the strokes are said. */
function sayAddresses(text: string): string {
  return text.replace(
    /(?:https?:\/\/)?(?:[\w-]{1,64}@)?(?:[a-z0-9-]{1,63}\.){1,8}(?:vn|com|org|net|gov|edu)(?:\/[\w./-]*\w)?\/?(?![\w@])/g,
    (address) =>
      address
        .replace(/^https?:\/\//, '')
        .replace(/\/$/, '')
        .replaceAll('@', ' a còng ')
        .replaceAll('.', ' chấm ')
        .replaceAll('/', ' gạch chéo ')
        .replaceAll('-', ' gạch ngang '),
  );
}

/** Roman numerals behind the words that take them: "Chương IV", "quý II". */
function sayRoman(text: string): string {
  return text.replace(
    /((?:chương|mục|phần|phụ lục|quý|khóa|hạng|loại|nhóm|thứ|kỳ|đại hội)\s+)([IVX]+)(?![\p{L}\p{N}])/giu,
    (written: string, before: string, numeral: string) =>
      numeral === numeral.toUpperCase() ? `${before}${romanValue(numeral)}` : written,
  );
}

function romanValue(numeral: string): number {
  const values = [...numeral].map((letter) => ROMAN_VALUES[letter] ?? 0);
  return values.reduce((sum, value, at) => sum + (value < (values[at + 1] ?? 0) ? -value : value), 0);
}

/** Marks that voices name or swallow: strokes between words, signs, quotation marks. Few spaces stand together here. */
function sayMarks(text: string): string {
  return text
    .replace(/(?<=\p{L})\s{0,4}\/\s{0,4}(?=\p{L})/gu, ', ')
    .replace(/\s{0,4}&\s{0,4}/g, ' và ')
    .replace(/\s{0,4}[→·•–—]\s{0,4}/gu, ', ')
    .replace(/[“”"«»*_]/g, '')
    .replace(/\s{0,4}\(\s{0,4}/g, ', ')
    .replace(/\s{0,4}\)\s{0,4}(?=[,.;:!?])/g, '')
    .replace(/\s{0,4}\)\s{0,4}(?=.)/g, ', ')
    .replace(/\)\s*$/, '')
    .replace(/^[,\s]+/, '')
    .replace(/,\s*(?=[,.;:!?])/g, '');
}
