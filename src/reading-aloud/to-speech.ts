import { latinOf, LOOK_ALIKE_LETTERS } from '../text/look-alikes.ts';
import { claimsIn, sayer, type Claim, type Sayer } from './claims.ts';
import { documentNumbers } from './document-numbers.ts';
import { abbreviations } from './spoken-abbreviations.ts';
import { codes } from './spoken-codes.ts';
import { dates } from './spoken-dates.ts';
import { romanNumerals, singleLetters } from './spoken-letters.ts';
import { numberedNames } from './spoken-numbered-names.ts';
import { phones } from './spoken-phones.ts';
import { quantities } from './spoken-quantities.ts';

/** Addresses of pages and letters: the dots, the sign @ and the strokes are said. */
const addresses: Sayer = sayer(
  /(?:https?:\/\/)?(?:[\w-]{1,64}(?:\.[\w-]{1,64}){0,3}@)?(?:[a-z0-9-]{1,63}\.){1,8}(?:vn|com|org|net|gov|edu)(?:\/[\w./-]*\w)?\/?(?![\w@])/g,
  ([address]) =>
    address
      .replace(/^https?:\/\//, '')
      .replace(/\/$/, '')
      .replaceAll('@', ' a còng ')
      .replaceAll('.', ' chấm ')
      .replaceAll('/', ' gạch chéo ')
      .replaceAll('-', ' gạch ngang '),
);

/** Where two rules could read the same letters, the earlier is right. */
const SAYERS: readonly Sayer[] = [
  addresses,
  documentNumbers,
  dates,
  numberedNames,
  phones,
  romanNumerals,
  codes,
  quantities,
  abbreviations,
  singleLetters,
];

const LOOK_ALIKE = new RegExp(`[${LOOK_ALIKE_LETTERS}]`, 'gu');

/**
 * A text as rules read it: composed letters, Latin ones where others look the same, nothing that nobody sees (nor the sign ¬
 * that old word processors left of a soft hyphen), single spaces.
 */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .replace(LOOK_ALIKE, latinOf)
    .replace(/\p{Default_Ignorable_Code_Point}|(?<=\p{L})¬(?=\p{L})/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

/** What the rules read in a plain text; letters outside every claim are words, marks, or what no rule reads. */
export const readTokens = (plain: string): Claim[] => claimsIn(plain, SAYERS);

/**
 * A sentence as a Vietnamese voice reads it right: numbers, dates, telephone numbers, codes, numbers of documents and
 * abbreviations become the words that people say.
 *
 * @example toSpeech('Nộp 10.000 đồng tại UBND xã.') // 'Nộp mười nghìn đồng tại ủy ban nhân dân xã.'
 */
export function toSpeech(sentence: string): string {
  const plain = plainText(sentence);
  return sayMarks(said(plain, readTokens(plain)));
}

/** A text with the claims' words in the place of what they read. */
export function said(plain: string, claims: readonly Claim[]): string {
  let [whole, end] = ['', 0];
  for (const claim of claims) {
    whole += `${plain.slice(end, claim.start)} ${claim.said} `;
    end = claim.end;
  }
  return whole + plain.slice(end);
}

/** Marks that voices name or swallow: strokes between words, signs, quotation marks. Few spaces stand together here. */
export const sayMarks = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(/(?<=\p{L})\s?\/\s?(?=\p{L})/gu, ', ')
    .replace(/\s?&\s?/g, ' và ')
    .replace(/\s?[→·•–—]\s?/gu, ', ')
    .replace(/(?<=^|\s)[-+]+\s?(?=\p{L})/gu, '')
    .replace(/[“”"«»*_]/g, '')
    .replace(/\s?\(\s?/g, ', ')
    .replace(/\s?\)\s?(?=[,.;:!?])/g, '')
    .replace(/\s?\)\s?(?=.)/g, ', ')
    .replace(/\)\s?$/, '')
    .replace(/^[,\s]+/, '')
    .replace(/\s+/g, ' ')
    .replace(/ ([,.;:!?])/g, '$1')
    .replace(/,\s?(?=[,.;:!?])/g, '')
    .trim();
