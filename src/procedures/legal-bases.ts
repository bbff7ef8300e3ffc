import {
  legalDocumentById,
  legalDocumentByNumber,
  type LegalDocumentEntry,
} from '../legal-documents/queries.ts';
import { once, onceFor } from '../site/once.ts';
import { currentProcedures, proceduresById, type ProcedureEntry } from './queries.ts';
import type { Procedure } from './schema/schema.ts';

/** Our entry of a document that a procedure is based on: the one that the editors name, else the one of the number. */
export const basisDocument = ({
  document,
  number,
}: Procedure['legalBasis'][number]): Promise<LegalDocumentEntry | undefined> =>
  document ? legalDocumentById(document) : legalDocumentByNumber(number);

const byDocument = once(async () => {
  const bases = await Promise.all(
    (await currentProcedures()).map(async (entry) => {
      const documents = await Promise.all(entry.data.legalBasis.map(basisDocument));
      return [...new Set(documents.flatMap((found) => found?.id ?? []))].map((id) => ({
        id,
        procedure: entry.id,
      }));
    }),
  );
  return Map.groupBy(bases.flat(), ({ id }) => id);
});

const idsBasedOn = onceFor(async (document: string): Promise<string[]> =>
  ((await byDocument()).get(document) ?? []).map(({ procedure }) => procedure),
);

/** The procedures in force that are based on the document, by its id. */
export const proceduresBasedOn = async (id: string): Promise<readonly ProcedureEntry[]> =>
  proceduresById(await idsBasedOn(id));
