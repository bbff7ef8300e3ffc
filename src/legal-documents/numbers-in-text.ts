import { parseDocumentNumber } from './document-number.ts';
import { LOOK_ALIKES } from '../text/look-alikes.ts';

/** A document's number found in running text. Offsets count in the text. */
export interface NumberInText {
  at: number;
  /** As written. */
  written: string;
  /** Why it can't be a number, in an editor's words; absent where it is one. */
  error?: string;
  /** The same number in its right form, where only the writing is wrong. */
  likely?: string;
}

const TYPES = 'NĐ|ND|NÐ|QĐ|QD|QÐ|TT|TTLT|NQ|CT|KH|VBHN';
const NUMBER = '\\d{1,5}(?:\\.\\d{1,2})?[a-zđ]?';
/** Only what can hardly be anything else: the types that texts cite, in any order of slash and hyphen. */
const IN_TEXT = new RegExp(
  `(?<![\\p{L}\\p{N}/.,_-])${NUMBER} ?(?:/ ?(?:19|20)\\d\\d ?)?[/-] ?` +
    `(?:(?:${TYPES})(?:[/–—-]| (?=(?:UBND|CP|TTg)(?!\\p{L})))\\p{L}{1,12}\\d{0,3}(?:[-&.]\\p{L}[\\p{L}\\d]*)*` +
    `|(?<=/ ?(?:19|20)\\d\\d ?/ ?)(?:UBTV)?QH\\d*)(?![\\p{L}\\p{N}])`,
  'giu',
);
/** A cheap sign that a text may cite a document. */
export const MAY_CITE =
  /\d[a-zđ]? ?[/-] ?(?:(?:19|20)\d\d ?\/ ?)?(?:NĐ|ND|NÐ|QĐ|QD|QÐ|TT|NQ|CT|KH|VBHN|UBTVQH|QH)/i;

const SPELLINGS: readonly [RegExp, string][] = [
  [/(?<=\/)ND(?=-)/, 'NĐ'],
  [/(?<=[/-])QD(?=[-/])/, 'QĐ'],
  [/HDND/, 'HĐND'],
  [/BLDTBXH/, 'BLĐTBXH'],
  [/BGDDT/, 'BGDĐT'],
  [/TTG\b/, 'TTg'],
];

/**
 * The number as it is written by the rules, where spaces, dashes, capitals or look-alike letters are all that is wrong.
 * @example rightForm('61/2018/ND-CP') // '61/2018/NĐ-CP'
 */
export function rightForm(written: string): string | undefined {
  const letters = written
    .normalize('NFC')
    .replace(/[–—]/g, '-')
    .replace(/(?<=\p{L}) (?=\p{L})/gu, '-')
    .replace(/\s/g, '')
    .replace(/./gu, (letter) => LOOK_ALIKES.get(letter) ?? letter);
  const [number = ''] = /^\d+(?:\.\d+)?[a-zđ]?/.exec(letters) ?? [];
  const symbol = SPELLINGS.reduce(
    (text, [wrong, right]) => text.replace(wrong, right),
    letters.slice(number.length).toUpperCase(),
  );
  const candidate = number + symbol;
  return 'error' in parseDocumentNumber(candidate) ? undefined : candidate;
}

/** Every number of a document that a text cites, right or wrong. */
export function numbersInText(text: string): NumberInText[] {
  return [...text.normalize('NFC').matchAll(IN_TEXT)].map(({ index, 0: written }) => {
    const parsed = parseDocumentNumber(written);
    if (!('error' in parsed)) return { at: index, written };
    const likely = rightForm(written);
    return { at: index, written, error: parsed.error, ...(likely ? { likely } : {}) };
  });
}
