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
  /** Names at `${names}.json`, shards at `${names}-0.json` and so on. */
  names: string;
  /** Words at `${words}.json`. */
  words: string;
  /** The other pages at `${pages}.json`; a preview of one entry has none. */
  pages: string;
}

async function fetchText(url: string): Promise<string> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`${url}: ${response.status}`);
  return response.text();
}

/** The same where a site may do without the file. */
async function fetchIfThere(url: string): Promise<string | undefined> {
  const response = await fetch(url);
  if (response.status === 404) return undefined;
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
  names: string,
): (document: number, shardSize: number) => Promise<DisplayRecord | undefined> {
  const shards = new Map<number, () => Promise<DisplayRecord[]>>();
  return async (document, shardSize) => {
    const at = Math.floor(document / shardSize);
    const shard =
      shards.get(at) ??
      once(async () => JSON.parse(await fetchText(`${names}-${at}.json`)) as DisplayRecord[]);
    shards.set(at, shard);
    return (await shard())[document % shardSize];
  };
}

/**
 * The procedures of this site as search uses them. `whole` knows everything; `early` is there as soon as the names are,
 * for suggestions on a slow network, and becomes the whole when that has arrived.
 */
export function procedureSources({ names, words, pages }: SourceAddresses): {
  whole: () => Promise<ProcedureSource>;
  early: () => Promise<ProcedureSource>;
} {
  const namesFile = once(() => fetchText(`${names}.json`));
  const wordsFile = once(() => fetchText(`${words}.json`));
  const pagesFile = once(() => fetchIfThere(`${pages}.json`));
  const record = recordReader(names);
  const sourceOf = (index: ProcedureIndex): ProcedureSource => ({
    index,
    records: (documents) =>
      Promise.all(
        documents.map((document) => (index.page(document) ? undefined : record(document, index.shardSize))),
      ),
  });
  let arrived: ProcedureSource | undefined;
  const whole = once(async () => {
    const [namesText, wordsText, pagesText] = await Promise.all([namesFile(), wordsFile(), pagesFile()]);
    arrived = sourceOf(
      openProcedureIndex({
        names: namesText,
        words: wordsText,
        ...(pagesText !== undefined && { pages: pagesText }),
      }),
    );
    return arrived;
  });
  const namesOnly = once(async () => sourceOf(openProcedureIndex({ names: await namesFile() })));
  const early = async (): Promise<ProcedureSource> => {
    if (arrived) return arrived;
    const first = await namesOnly();
    whole().catch(() => undefined);
    return first;
  };
  return { whole, early };
}
