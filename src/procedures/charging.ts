import { getCollection } from 'astro:content';
import { allFeeTurns } from '../legal-documents/fee-queries.ts';
import { once, onceFor } from '../site/once.ts';
import { procedureStandings, proceduresById, type ProcedureEntry } from './queries.ts';

const idsByDocument = once(async () => {
  const turns = await allFeeTurns();
  const written = new Map((await getCollection('procedures')).map(({ id, data }) => [id, data.channels]));
  const charging = (await procedureStandings()).flatMap(({ family, on }) => {
    const ways = written.get(on.current?.version.id ?? '') ?? [];
    const named = ways.flatMap(({ fees = [] }) => fees.map(({ fee }) => fee));
    const documents = named.flatMap((fee) => (turns.get(fee) ?? []).map(({ document }) => document.id));
    return [...new Set(documents)].map((document) => ({ document, id: family.id }));
  });
  return Map.groupBy(charging, ({ document }) => document);
});

const idsCharging = onceFor(async (document: string): Promise<string[]> =>
  ((await idsByDocument()).get(document) ?? []).map(({ id }) => id),
);

/** The procedures in force that charge by the table of a document, by its id. */
export const proceduresCharging = async (document: string): Promise<ProcedureEntry[]> =>
  proceduresById(await idsCharging(document));
