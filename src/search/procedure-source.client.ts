import type { DisplayRecord } from './index-format.ts';
import { openProcedureIndex, type ProcedureIndex } from './open-index.ts';

/** The opened index of procedures together with what its results show, fetched when needed. */
export interface ProcedureSource {
  index: ProcedureIndex;
  /** What to show for documents, in their order. @throws where the network fails */
  records: (documents: readonly number[]) => Promise<(DisplayRecord | undefined)[]>;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** Fetches and opens the index at `${prefix}.json`; shards lie at `${prefix}-0.json` and so on. */
export async function openProcedureSource(prefix: string): Promise<ProcedureSource> {
  const index = openProcedureIndex(await fetchText(`${prefix}.json`));
  const shards = new Map<number, Promise<DisplayRecord[]>>();
  const shard = (at: number): Promise<DisplayRecord[]> => {
    const known =
      shards.get(at) ?? fetchText(`${prefix}-${at}.json`).then((text) => JSON.parse(text) as DisplayRecord[]);
    shards.set(at, known);
    known.catch(() => shards.delete(at));
    return known;
  };
  const record = async (document: number): Promise<DisplayRecord | undefined> =>
    (await shard(Math.floor(document / index.shardSize)))[document % index.shardSize];
  return { index, records: (documents) => Promise.all(documents.map(record)) };
}
