import { getCollection, type CollectionEntry } from 'astro:content';
import { dateOrYear } from './citation.ts';
import { once, onceFor } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { citedNumber } from './cited-number.ts';
import { yearOfNumber } from './document-number.ts';
import type { DocumentState } from './codes.ts';
import { endOfDocument } from './document-end.ts';
import { documentStateOn } from './state-on.ts';
import { byteOrder } from '../text/byte-order.ts';

export type LegalDocumentEntry = CollectionEntry<'legalDocuments'>;

type ById = ReadonlyMap<string, LegalDocumentEntry>;

const asWritten = once(
  async (): Promise<ById> =>
    new Map((await getCollection('legalDocuments')).map((entry) => [entry.id, entry])),
);

/**
 * Every document issued by the site's day, with its state on that day, the latest first; documents whose date awaits the
 * office stand last.
 */
export const allLegalDocuments = once(async (): Promise<readonly LegalDocumentEntry[]> => {
  const byId = await asWritten();
  return [...byId.values()]
    .flatMap((entry) => asOn(entry, byId, siteDate))
    .sort((a, b) => byteOrder(dateOrYear(b.data), dateOrYear(a.data)) || byteOrder(a.id, b.id));
});

/** The entry as it stood on a day: its derived state, and only the relations that were there; nothing before it was issued. */
function asOn(entry: LegalDocumentEntry, byId: ById, day: string): LegalDocumentEntry[] {
  const { data } = entry;
  const value = documentStateOn(data, day, endOf(entry, byId));
  const year = data.citedDate ? undefined : yearOfNumber(data.number);
  if (value === undefined || (!data.issuedOn && year !== undefined && year > day.slice(0, 4))) return [];
  return [{ ...entry, data: { ...data, state: stateShown(data.state, value) } }];
}

const endOf = ({ data }: LegalDocumentEntry, byId: ById): string | undefined =>
  endOfDocument(data, (id) => byId.get(id)?.data.effectiveFrom);

/** The last day on which a document holds, ISO, past or to come; undefined where none is known. */
export const lastDayOf = async (entry: LegalDocumentEntry): Promise<string | undefined> =>
  endOf(entry, await asWritten());

/** A check, its source and its note speak of the state that was written, not of one derived for another day. */
const stateShown = (
  written: LegalDocumentEntry['data']['state'],
  value: DocumentState,
): LegalDocumentEntry['data']['state'] => (value === written.value ? written : { value });

const byId = once(async () => new Map((await allLegalDocuments()).map((entry) => [entry.id, entry])));

const byNumber = once(async () => Map.groupBy(await allLegalDocuments(), ({ data }) => data.number));

/** The document with the id, where it was issued by the site's day. */
export const legalDocumentById = onceFor(async (id: string): Promise<LegalDocumentEntry | undefined> =>
  (await byId()).get(id),
);

/** Our entry for a citation by number, as far as {@link citedNumber} reads one. */
export const legalDocumentByNumber = onceFor(
  async (citation: string): Promise<LegalDocumentEntry | undefined> => {
    const number = citedNumber(citation);
    const found = number === undefined ? undefined : (await byNumber()).get(number);
    return found?.length === 1 ? found[0] : undefined;
  },
);

/** The documents by each id that they give in one of their relations. */
const namingBy = (relation: 'cites' | 'replacedBy' | 'amendedBy') =>
  once(async () => {
    const naming = (await allLegalDocuments()).flatMap((entry) =>
      [...new Set(entry.data[relation])].map((id) => ({ id, entry })),
    );
    return Map.groupBy(naming, ({ id }) => id);
  });

const citing = namingBy('cites');
const replaced = namingBy('replacedBy');
const amended = namingBy('amendedBy');

/** Documents by what one has to do with them. */
type DocumentsAbout = Record<'citedBy' | 'replaces' | 'amends', LegalDocumentEntry[]>;

/** The documents that name this one as amended or replaced by them, or that cite it. */
export const documentsAbout = onceFor(async (id: string): Promise<DocumentsAbout> => {
  const of = async (documents: typeof citing) =>
    ((await documents()).get(id) ?? []).map(({ entry }) => entry);
  return { citedBy: await of(citing), replaces: await of(replaced), amends: await of(amended) };
});
