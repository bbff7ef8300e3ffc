import { getCollection, type CollectionEntry } from 'astro:content';
import { dateOrYear } from './citation.ts';
import { parseDocumentNumber } from './document-number.ts';

export type LegalDocumentEntry = CollectionEntry<'legalDocuments'>;

let all: Promise<LegalDocumentEntry[]> | undefined;

/** Every document, the latest first; documents whose date awaits the office stand last. */
export function allLegalDocuments(): Promise<LegalDocumentEntry[]> {
  all ??= getCollection('legalDocuments').then((entries) =>
    entries.sort((a, b) => dateOrYear(b.data).localeCompare(dateOrYear(a.data)) || (a.id < b.id ? -1 : 1)),
  );
  return all;
}

export const legalDocumentById = async (id: string): Promise<LegalDocumentEntry | undefined> =>
  (await allLegalDocuments()).find((entry) => entry.id === id);

/**
 * Our entry for a citation by number. Only laws and normative documents are matched: their numbers carry the year and
 * are unique, while "26/KH-UBND" exists in every unit (requirement L06).
 */
export async function legalDocumentByNumber(citation: string): Promise<LegalDocumentEntry | undefined> {
  const number = /\d+(?:\.\d+)?[a-zđ]?\/(?:19|20)\d\d\/[^\s,;)]+/u.exec(citation.normalize('NFC'))?.[0];
  if (!number) return undefined;
  const parsed = parseDocumentNumber(number);
  if ('error' in parsed || !['law', 'normative', 'consolidated'].includes(parsed.class)) return undefined;
  const found = (await allLegalDocuments()).filter((entry) => entry.data.number === number);
  return found.length === 1 ? found[0] : undefined;
}

/** The documents that name this one as amended or replaced by them, or that cite it. */
export async function documentsAbout(
  id: string,
): Promise<{ citedBy: LegalDocumentEntry[]; replaces: LegalDocumentEntry[]; amends: LegalDocumentEntry[] }> {
  const documents = await allLegalDocuments();
  return {
    citedBy: documents.filter(({ data }) => data.cites.includes(id)),
    replaces: documents.filter(({ data }) => data.replacedBy.includes(id)),
    amends: documents.filter(({ data }) => data.amendedBy.includes(id)),
  };
}
