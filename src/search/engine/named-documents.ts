import { plainFigures } from '../../text/plain-figures.ts';
import { documentReferences, means } from './document-reference.ts';
import type { ReadIndex } from './read-index.ts';

/** What a question names by its number comes before everything. */
export const NAMED = Number.MAX_VALUE;

/**
 * A code as it is typed: with any sign or none for its point, in threes, or as a spreadsheet leaves it, without its last
 * noughts; sums of money and figures in a row of digits are none.
 */
const TYPED_CODE =
  /(?<![\d.,/-]|\d )(\d)(?:( ?[.,-] ?| |)(\d{3})([.,-]| |)(\d{3})| ?[.,] ?(\d{4,5}))(?! ?[.,/-]?\d| ?(?:đồng|đ(?!\p{L})|triệu|nghìn|ngàn|tỷ|tỉ|%|m2|m²))/giu;
/** What provinces add to a code. */
const SUFFIX = /\.\d{3}\.\d\d\.\d\d\.H\d\d/giu;

/** Gives procedures whose code stands in the question the highest score. */
export function favourCodes(text: string, scores: Float64Array, codes: readonly string[]): void {
  const typed = plainFigures(text).replace(SUFFIX, '');
  for (const [, first = '', point = '', three = '', middle = '', rest = '', short = ''] of typed.matchAll(
    TYPED_CODE,
  )) {
    const digits = short || three + rest;
    // Every code has a nought behind its point; in threes or with blanks it might be any figure else.
    if ((middle !== '' || point.trim() === '') && point + middle !== '' && !digits.startsWith('0')) continue;
    const code = `${first}.${digits.padEnd(6, '0')}`;
    codes.forEach((known, document) => {
      if (known === code) scores[document] = NAMED;
    });
  }
}

/** Legal documents that a question names come before everything, as codes do. */
export function favourDocuments(
  text: string,
  scores: Float64Array,
  legalDocuments: ReadIndex['legalDocuments'],
): void {
  for (const reference of documentReferences(text))
    for (const { document, named } of legalDocuments) if (means(reference, named)) scores[document] = NAMED;
}
