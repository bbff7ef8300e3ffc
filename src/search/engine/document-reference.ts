import { foldMarks } from '../../text/fold.ts';

/** A legal document as its title names it: "Nghị định 61/2018/NĐ-CP". All parts plain, without marks. */
export interface NamedDocument {
  readonly type: string;
  readonly number: string;
  /** From its number or, where that has none, from its address. */
  readonly year: string | undefined;
  /** The letters of its number in one piece: "ndcp". */
  readonly letters: string;
}

/** A document as a reader names it, in whatever writing. */
export interface DocumentReference {
  readonly type: string | undefined;
  readonly number: string;
  readonly year: string | undefined;
  readonly letters: readonly string[];
}

/** Kinds of documents by what readers write for them. Those that also name forms and towns need more than a number behind. */
const TYPES: Readonly<Record<string, string>> = {
  'nghi dinh': 'nghi dinh',
  nd: 'nghi dinh',
  'nghi quyet': 'nghi quyet',
  nq: 'nghi quyet',
  'quyet dinh': 'quyet dinh',
  qd: 'quyet dinh',
  'thong tu': 'thong tu',
  tt: 'thong tu',
  'chi thi': 'chi thi',
  ct: 'chi thi',
  'ke hoach': 'ke hoach',
  kh: 'ke hoach',
  luat: 'luat',
  'phap lenh': 'phap lenh',
  'cong dien': 'cong dien',
  'cong van': 'cong van',
};
const VAGUE = new Set(['tt', 'ct']);
/** What a number counts behind "luật": "theo luật 18 tuổi" names none. */
const COUNTED = /^(?:tuoi|nam|ngay|thang|dong|trieu|nguoi|lan|con|vo|chong)$/;
const GLUED = /\b(nd|nq|qd|tt|ct|kh|luat)(\d)/g;
/** Letters glued to the number before them: "26khubnd", "61cp"; one letter belongs to it ("CT01a"). */
const GLUED_BEHIND = /(\d)(?=[a-z]{2})/g;
/** The letters of a number in one piece, a kind and who issues it: "khubnd", "nqubtvqh15". */
const GLUED_LETTERS =
  /\b(nd|nq|qd|tt|ct|kh)(cp|ttg|ub(?:nd|tvqh\d*)?|hdnd|tw|tu|vpcp|b(?![aeiou])[a-z]{2,7})\b/g;
const NUMBER = /^\d{1,6}(?:\.\d{1,2})?$/;
const YEAR = /^(?:19|20)\d\d$/;
/** A number with its year, as documents are written, and no day. */
const WRITTEN = /(?<![\d/])(\d{1,4})\/(?:19|20)\d\d(?![\d/])/g;
/** A question is no longer; and year and letters stand near their number. */
const LONGEST = 300;
const REACH = 8;
const TITLE = /^(\D+?) (\d{1,6}(?:\.\d{1,2})?)(?:\/(\d{4}))?[-/](\S+)$/;

/** Reads a document's title; gives nothing where it names no number. @param address its page, for the year */
export function readNamedDocument(title: string, address: string): NamedDocument | undefined {
  const [, type = '', number = '', year, letters = ''] = TITLE.exec(foldMarks(title)) ?? [];
  if (number === '') return undefined;
  return {
    type,
    number: withoutNoughts(number),
    year: year ?? /-((?:19|20)\d\d)\/?$/.exec(address)?.[1],
    letters: letters.replace(/[^a-z\d]/g, ''),
  };
}

/**
 * The documents that a question names: "nd61", "Nghị định số 20 ngày 14/02/2008", "26 /KH-UBND", "thong tu 03 2025 vpcp".
 * A bare number is none.
 */
export function documentReferences(question: string): DocumentReference[] {
  const text = foldMarks(question.slice(0, LONGEST));
  const written = new Set([...text.matchAll(WRITTEN)].map(([, number]) => number));
  const words = text
    .replace(GLUED, '$1 $2')
    .replace(GLUED_BEHIND, '$1 ')
    .replace(GLUED_LETTERS, '$1 $2')
    .split(/[^a-z\d.]+|\.(?!\d)|(?<!\d)\./)
    .filter((word) => word !== '');
  return words.flatMap((word, at): DocumentReference[] => {
    if (!NUMBER.test(word) || (YEAR.test(word) && NUMBER.test(words[at - 1] ?? ''))) return [];
    const said = typeBefore(words, at);
    const after = words.slice(at + 1, at + 1 + REACH);
    const year = yearAfter(after);
    const letters = lettersAfter(after);
    const type = said ?? TYPES[letters[0] ?? ''];
    const isVague = VAGUE.has(words[at - 1] ?? '') || (said === 'luat' && COUNTED.test(after[0] ?? ''));
    const isNamed = type !== undefined && (!isVague || year !== undefined || letters.length > 0);
    const isNumbered = letters.length > 1 || (letters.length > 0 && YEAR.test(after[0] ?? ''));
    if (!isNamed && !isNumbered && !written.has(word)) return [];
    return [{ type, number: withoutNoughts(word), year, letters }];
  });
}

const SYLLABLES_OF_TYPES = new Set(Object.keys(TYPES).flatMap((type) => type.split(' ')));

/** Whether a plain form may belong to the name of a document: to its kind, its number or the letters of that. */
export const isPartOfReference = (part: string): boolean =>
  /^\d+$/.test(part) ||
  SYLLABLES_OF_TYPES.has(part) ||
  LETTERS.test(part) ||
  LETTERS.test(part.replace(/^\d+/, ''));

/** Whether a reader's words may mean the document: nothing that they say contradicts it. */
export function means(reference: DocumentReference, document: NamedDocument): boolean {
  return (
    reference.number === document.number &&
    (reference.type === undefined || reference.type === document.type) &&
    (reference.year === undefined || document.year === undefined || reference.year === document.year) &&
    reference.letters.every((letters) => isPartOf(letters, document.letters))
  );
}

function typeBefore(words: readonly string[], at: number): string | undefined {
  const end = words[at - 1] === 'so' ? at - 1 : at;
  return TYPES[words.slice(Math.max(0, end - 2), end).join(' ')] ?? TYPES[words[end - 1] ?? ''];
}

/** A year behind a number, also as the end of a day: "ngay 14 02 2008", "nam 2025". */
function yearAfter(after: readonly string[]): string | undefined {
  const rest = after[0] === 'nam' ? after.slice(1) : after[0] === 'ngay' ? after.slice(3) : after;
  return (
    rest.slice(0, 1).find((word) => YEAR.test(word)) ?? after.find((word, at) => YEAR.test(word) && at < 5)
  );
}

const LETTERS =
  /^(?:nd|cp|tt|qd|nq|ct|kh|tw|ttg|hdnd|ub(?:nd|tvqh\d*)|qh\d*|b(?![aeiou])[a-z]{2,7}|vpcp|c06|[bcdghklmnpqstvx]{2,7}\d*)$/;

/** Letters of a number, right behind it and its year. "tu" stands there only behind others (KH/TU): else it is "từ". */
function lettersAfter(after: readonly string[]): string[] {
  const rest = after.filter((word, at) => !(at === 0 && YEAR.test(word)));
  const end = rest.findIndex((word, at) => !LETTERS.test(word) && !(word === 'tu' && at > 0));
  return rest.slice(0, end < 0 ? rest.length : end);
}

/** Whether all letters stand in the number in this order: readers leave some out ("cttg" for CT-TTg). */
function isPartOf(letters: string, whole: string): boolean {
  let at = -1;
  return [...letters].every((letter) => (at = whole.indexOf(letter, at + 1)) >= 0);
}

const withoutNoughts = (number: string): string => number.replace(/^0+(?=\d)/, '');
