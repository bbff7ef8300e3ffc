import type { DisplayRecord } from '../engine/index-format.ts';
import { openProcedureIndex, type ProcedureIndex } from '../engine/open-index.ts';

/** An opened index together with what the results of procedures show, fetched when needed. */
export interface ProcedureSource {
  index: ProcedureIndex;
  /** What to show for documents, in their order; nothing for pages that are no procedures. @throws where the network fails */
  records: (documents: readonly number[]) => Promise<(DisplayRecord | undefined)[]>;
}

/** The files of the index on this site. */
export interface SourceAddresses {
  /** What searching needs. */
  index: string;
  /** What results show: shards at `${records}-0.json` and so on. */
  records: string;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** Does the work once; what failed may be tried again. */
function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work().catch((error: unknown) => {
      result = undefined;
      throw error;
    });
    return result;
  };
}

/** Reads display records, a shard at a time, each shard once. */
function recordReader(
  records: string,
): (document: number, shardSize: number) => Promise<DisplayRecord | undefined> {
  const shards = new Map<number, () => Promise<DisplayRecord[]>>();
  return async (document, shardSize) => {
    const at = Math.floor(document / shardSize);
    const shard =
      shards.get(at) ??
      once(async () => JSON.parse(await fetchText(`${records}-${at}.json`)) as DisplayRecord[]);
    shards.set(at, shard);
    return (await shard())[document % shardSize];
  };
}

/** All that this site's search finds, fetched once when first asked for. */
export function searchSource({ index: address, records }: SourceAddresses): () => Promise<ProcedureSource> {
  const record = recordReader(records);
  return once(async () => {
    const index = openProcedureIndex(await fetchText(address));
    return {
      index,
      records: (documents) =>
        Promise.all(
          documents.map((document) => (index.page(document) ? undefined : record(document, index.shardSize))),
        ),
    };
  });
}
