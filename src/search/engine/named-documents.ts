import { documentReferences, means } from './document-reference.ts';
import type { ReadIndex } from './read-index.ts';

/** What a question names by its number comes before everything. */
export const NAMED = Number.MAX_VALUE;

/** A code as it is typed: without its point, with a comma, or as a spreadsheet leaves it, without its last noughts. */
const TYPED_CODE = /(?<![\d.,])(\d)([.,]?)(\d{4,6})(?![\d.,]*\d)/g;

/** Gives procedures whose code stands in the question the highest score. */
export function favourCodes(text: string, scores: Float64Array, codes: readonly string[]): void {
  for (const [, first = '', point, rest = ''] of text.matchAll(TYPED_CODE)) {
    if (point === '' && rest.length < 6) continue;
    const code = `${first}.${rest.padEnd(6, '0')}`;
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
