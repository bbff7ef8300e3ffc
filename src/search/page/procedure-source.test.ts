import { afterEach, expect, it, vi } from 'vitest';
import { sampleProcedures, sampleSynonyms } from '../../../tests/samples/sample-procedures.ts';
import { buildProcedureIndex, type BuiltIndex } from '../building/build-index.ts';
import { searchSource } from './procedure-source.client.ts';

const [first, ...others] = sampleProcedures();
const before = buildProcedureIndex(first ? [first, ...others] : [], sampleSynonyms);
const after = buildProcedureIndex(others, sampleSynonyms);

/** A device that kept some files of the site before, while the host has all of the site after. */
function keeping(isKept: (url: string) => boolean): void {
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    const from: BuiltIndex = cache !== 'reload' && isKept(url) ? before : after;
    const at = /-(\d+)\.json$/.exec(url)?.[1];
    return new Response(url === 'index' ? from.index : from.shards[Number(at)]);
  });
}
const asked = searchSource.bind(undefined, { index: 'index', records: 'records', sayings: 'sayings' });

async function shownWith(source: ReturnType<typeof asked>): Promise<(string | undefined)[][]> {
  const { index, records } = await source();
  const documents = Array.from({ length: index.size }, (_, document) => document);
  const shown = await records(documents);
  return documents.map((document) => [index.code(document), shown[document]?.slug]);
}
const wanted = others.map(({ code, slug }) => [code, slug]);

afterEach(() => vi.unstubAllGlobals());

it('shows of a procedure its own facts, though a device kept those of the build before', async () => {
  keeping((url) => url.startsWith('records'));
  expect(await shownWith(asked())).toEqual(expect.arrayContaining(wanted));
});

it('shows no facts of another procedure where the index is the older, and answers when asked again', async () => {
  keeping((url) => url === 'index');
  const source = asked();
  await expect(shownWith(source)).rejects.toThrow('records');
  expect(await shownWith(source)).toEqual(expect.arrayContaining(wanted));
});
