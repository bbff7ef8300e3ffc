import { keysAsTyped } from '../engine/asked.ts';
import type { DisplayRecord } from '../format/index-format.ts';
import { openProcedureIndex, type ProcedureIndex } from '../engine/open-index.ts';
import { shardsOf } from '../engine/saying-shards.ts';

/** An opened index together with what the results of procedures show, fetched when needed. */
export interface ProcedureSource {
  index: ProcedureIndex;
  /** What to show for documents, in their order; nothing for pages that are no procedures. @throws where the network fails, or gives those of another build: asked again, the index is fetched anew */
  records: (documents: readonly number[]) => Promise<(DisplayRecord | undefined)[]>;
}

/** The files of the index on this site; what people say lies at `${sayings}-0.json` and so on. */
export interface SourceAddresses {
  /** What searching needs. */
  index: string;
  /** What results show: shards at `${records}-0.json` and so on. */
  records: string;
  sayings: string;
}

/** Records and index are of two builds, and the index is the older. */
class StaleIndex extends Error {}

async function fetchText(url: string, cache: RequestCache = 'default'): Promise<string> {
  const response = await fetch(url, { cache });
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

/** Reads numbered files, each once. @throws where the network fails */
function fileReader(address: string, cache?: RequestCache): (at: number) => Promise<string> {
  const files = new Map<number, () => Promise<string>>();
  return (at) => {
    const file = files.get(at) ?? once(() => fetchText(`${address}-${at}.json`, cache));
    files.set(at, file);
    return file();
  };
}

/** Reads display records, a shard at a time; one that a device kept of another build is fetched anew. */
function recordReader(records: string): (document: number, index: ProcedureIndex) => Promise<DisplayRecord> {
  const readers = [fileReader(records), fileReader(records, 'reload')];
  return async (document, { shardSize, code }) => {
    for (const shard of readers) {
      const found = JSON.parse(await shard(Math.floor(document / shardSize))) as DisplayRecord[];
      const record = found[document % shardSize];
      if (record?.code === code(document)) return record;
    }
    throw new StaleIndex(`${records}: ${code(document)}`);
  };
}

/** Rounds of fetching what is said: words as typed, and as put right by what is said beside them. */
const ROUNDS = 2;

/**
 * All that this site's search finds, fetched once when first asked for; and, for a question, what citizens say with its
 * words. Where a file of that does not come, or something else in its place, the question is answered without it.
 */
export function searchSource({
  index: address,
  records,
  sayings,
}: SourceAddresses): (question?: string) => Promise<ProcedureSource> {
  const record = recordReader(records);
  const said = fileReader(sayings);
  const opening = (cache?: RequestCache) =>
    once(async (): Promise<ProcedureSource> => {
      const index = openProcedureIndex({ index: await fetchText(address, cache) });
      return {
        index,
        records: (documents) =>
          Promise.all(
            documents.map((document) => (index.page(document) ? undefined : record(document, index))),
          ).catch((error: unknown) => {
            if (error instanceof StaleIndex) open = opening('reload');
            throw error;
          }),
      };
    });
  let open = opening();
  return async (question = '') => {
    for (const shard of shardsOf(keysAsTyped(question))) said(shard).catch(() => undefined);
    const source = await open();
    for (let round = 0; round < ROUNDS; round++)
      await Promise.all(
        source.index.lacks(question).map((shard) =>
          said(shard)
            .then((text) => source.index.take(shard, text))
            .catch(() => undefined),
        ),
      );
    return source;
  };
}
