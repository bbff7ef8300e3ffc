import { expect, it } from 'vitest';
import { buildProcedureIndex } from './build-index.ts';
import type { DisplayRecord } from '../format/index-format.ts';
import { openProcedureIndex } from '../engine/open-index.ts';
import { sampleProcedures, sampleSynonyms } from '../../../tests/samples/sample-procedures.ts';

const built = buildProcedureIndex(sampleProcedures(), sampleSynonyms);
const index = openProcedureIndex(built);

it('is the same whatever the order of the procedures', () => {
  expect(buildProcedureIndex(sampleProcedures().toReversed(), sampleSynonyms)).toEqual(built);
});

it('keeps name, code, sector, facets and display record of each procedure together', () => {
  const records = built.shards.flatMap((shard) => JSON.parse(shard) as DisplayRecord[]);
  expect(records).toHaveLength(index.size);
  const seen = records.map(({ slug, timeText }, document) => [
    slug,
    timeText,
    index.code(document),
    index.name(document),
    index.sector(document),
    index.facets(document)?.isFree,
  ]);
  const wanted = sampleProcedures().map(({ slug, timeText, code, name, sector, isFree }) => [
    slug,
    timeText,
    code,
    name,
    sector,
    isFree,
  ]);
  expect(seen).toEqual(expect.arrayContaining(wanted));
});

it('leaves out sayings that hold a shorter one of the same meaning, and finds by them all the same', () => {
  const synonyms = {
    groups: [
      { topic: 'a', entries: [{ say: ['làm khai sanh', 'khai sanh'], means: ['đăng ký khai sinh'] }] },
    ],
  };
  const packed = buildProcedureIndex(sampleProcedures(), synonyms);
  expect(packed.sayings.join()).toContain('khai sanh');
  expect(packed.sayings.join()).not.toContain('làm khai sanh');
  const opened = openProcedureIndex(packed);
  expect(opened.code(opened.search('làm khai sanh').hits[0]?.document ?? -1)).toBe('1.001193');
});

it('stands an empty site', () => {
  const empty = openProcedureIndex(buildProcedureIndex([], { groups: [] }));
  expect(empty.search('khai sinh').hits).toEqual([]);
  expect(empty.suggest('khai')).toEqual([]);
});

it('finds first, of equal matches, what has instructions, then what has a summary, then what has the facts alone', () => {
  const like = sampleProcedures().at(-1);
  if (!like) throw new Error('no sample');
  const named = (slug: string, tier?: 'summarised' | 'listed') => ({
    ...like,
    name: `Công bố bến thủy ${slug}`,
    slug,
    code: slug,
    ...(tier && { tier }),
  });
  const alike = [named('một', 'listed'), named('hai', 'summarised'), named('tư')];
  const opened = openProcedureIndex(buildProcedureIndex(alike, sampleSynonyms));
  expect(opened.search('bến thủy').hits.map(({ document }) => opened.code(document))).toEqual([
    'tư',
    'hai',
    'một',
  ]);
});
