import { citedName, toldInList } from './citation.ts';
import { DOCUMENT_STATES, type DocumentState } from './codes.ts';
import { facetIdsOf } from './facets.ts';
import type { LegalDocumentEntry } from './queries.ts';

/** One document as it travels to the filter. */
export interface FilterRow {
  id: string;
  name: string;
  told: string;
  state: (typeof DOCUMENT_STATES)[DocumentState];
  /** Its values by facet, ids joined by blanks. */
  has: Record<string, string>;
}

/** What the filter shows of a document, in the words of the lists, and what it compares. */
export const filterRow = ({ id, data }: LegalDocumentEntry): FilterRow => ({
  id,
  name: citedName(data),
  told: toldInList(data),
  state: DOCUMENT_STATES[data.state.value],
  has: facetIdsOf(data),
});
