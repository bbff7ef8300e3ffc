import { slug } from '../text/slug.ts';
import { byteOrder } from '../text/byte-order.ts';
import { dateOrYear } from './citation.ts';
import { DOCUMENT_AUDIENCES, DOCUMENT_STATES, DOCUMENT_TYPES } from './codes.ts';
import type { LegalDocumentEntry } from './queries.ts';
import type { LegalDocument } from './schema.ts';

/** A value of a facet, with the documents that have it; `id` ends the address of its list. */
interface FacetValue {
  id: string;
  label: string;
  entries: LegalDocumentEntry[];
}

/** One way to narrow the documents; `id` is its name in addresses, `label` stands before its values. */
export interface DocumentFacet {
  id: string;
  label: string;
  values: FacetValue[];
}

interface FacetRule {
  id: string;
  label: string;
  /** The values of a document by the names that readers read; none where it has none. */
  valuesOf: (document: LegalDocument) => readonly string[];
}

/** The year by which a document is found; a date that awaits the office has none. */
const yearOf = (document: LegalDocument): string => dateOrYear(document).slice(0, 4) || 'Chưa rõ';

const RULES: readonly FacetRule[] = [
  { id: 'loai', label: 'Loại', valuesOf: ({ type }) => [DOCUMENT_TYPES[type]] },
  { id: 'noi-ban-hanh', label: 'Nơi ban hành', valuesOf: ({ issuer }) => [issuer] },
  { id: 'nam', label: 'Năm', valuesOf: (document) => [yearOf(document)] },
  { id: 'hieu-luc', label: 'Hiệu lực', valuesOf: ({ state }) => [DOCUMENT_STATES[state.value]] },
  {
    id: 'danh-cho',
    label: 'Dành cho',
    valuesOf: ({ audiences }) => audiences.map((audience) => DOCUMENT_AUDIENCES[audience]),
  },
];

/** The names that facets have in addresses. */
export const FACET_IDS: readonly string[] = RULES.map(({ id }) => id);

/** The facets that tell documents apart, each with its values: years from the latest, others from the most frequent. */
export function documentFacets(documents: readonly LegalDocumentEntry[]): DocumentFacet[] {
  return RULES.map(({ id, label, valuesOf }) => {
    const having = documents.flatMap((entry) => valuesOf(entry.data).map((value) => ({ value, entry })));
    const values = [...Map.groupBy(having, ({ value }) => slug(value))].map(([id, members]) => ({
      id,
      label: members[0]?.value ?? id,
      entries: members.map(({ entry }) => entry),
    }));
    return { id, label, values: values.sort(id === 'nam' ? latestFirst : mostFirst) };
  }).filter(({ values }) => values.length > 1);
}

const latestFirst = (a: FacetValue, b: FacetValue): number => byteOrder(b.id, a.id);
const mostFirst = (a: FacetValue, b: FacetValue): number =>
  b.entries.length - a.entries.length || byteOrder(a.id, b.id);

/** A document's values by facet, as the filter compares them: ids joined by blanks. */
export const facetIdsOf = (document: LegalDocument): Record<string, string> =>
  Object.fromEntries(RULES.map(({ id, valuesOf }) => [id, valuesOf(document).map(slug).join(' ')]));

/** Documents under headings, in order: by year, or by type where all are of one year. */
export const underHeadings = (
  entries: readonly LegalDocumentEntry[],
  facet: string,
): Map<string, LegalDocumentEntry[]> =>
  Map.groupBy(entries, ({ data }) => (facet === 'nam' ? DOCUMENT_TYPES[data.type] : yearOf(data)));

/** How many documents a list shows: with long titles a page still stays below 60 KB. */
const PER_PAGE = 80;

/** One page of the documents of a facet's value; `slug` follows the section's path. */
export interface FacetPage {
  slug: string;
  facet: DocumentFacet;
  value: FacetValue;
  /** Which of the value's pages, from 1, and how many there are. */
  number: number;
  of: number;
  entries: LegalDocumentEntry[];
}

/** The pages of every value of every facet. */
export const facetPages = (documents: readonly LegalDocumentEntry[]): FacetPage[] =>
  documentFacets(documents).flatMap((facet) => facet.values.flatMap((value) => pagesOfValue(facet, value)));

/** The pages of one value, in order. */
export function pagesOfValue(facet: DocumentFacet, value: FacetValue): FacetPage[] {
  const of = Math.ceil(value.entries.length / PER_PAGE);
  return Array.from({ length: of }, (_, page) => ({
    slug: `${facet.id}/${value.id}${page === 0 ? '' : `/trang-${page + 1}`}`,
    facet,
    value,
    number: page + 1,
    of,
    entries: value.entries.slice(page * PER_PAGE, (page + 1) * PER_PAGE),
  }));
}
