import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { procedureSchema } from '../../src/procedures/schema/schema.ts';
import { isWordForWord } from '../../src/procedures/versions/word-for-word.ts';
import { newEntry } from './entries/entry-file.ts';
import { readRecords } from './reading/read-records.ts';
import { recordSchema } from './reading/record-schema.ts';
import { SectorBook } from './entries/sector-book.ts';
import { recogniseRecord, understandRecord } from './mapping/understand-record.ts';
import { unknownFields } from './reading/unknown-fields.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/data/tthc');
const file = (name: string): string => resolve(SHARED, name);

/** Maps every record of an export; writes nothing. */
async function mapAll(name: string, proveEvery: number) {
  const sectors = new SectorBook('[]');
  const result = { taken: 0, refused: new Map<string, string[]>(), unknown: new Set<string>() };
  for await (const read of readRecords(file(name))) {
    if ('error' in read) throw new Error(read.error);
    const recognised = recogniseRecord(read.value);
    if ('problems' in recognised) throw new Error(recognised.problems.join('\n'));
    for (const field of unknownFields(recordSchema, read.value)) result.unknown.add(field);
    const understood = understandRecord(recognised.detail, (category) => sectors.idOf(category));
    if ('problems' in understood) result.refused.set(recognised.detail.id, understood.problems);
    else if (++result.taken % proveEvery === 0) proveRoundTrip(recognised.detail.id, understood.official);
  }
  return result;
}

/** The written file says exactly what was mapped. */
function proveRoundTrip(portalId: string, official: Parameters<typeof newEntry>[1]): void {
  const [, yaml = ''] = newEntry(portalId, official, '2026-07-20').split(/^---$/m);
  const { source: _source, ...read } = parse(yaml) as Record<string, unknown>;
  const said = JSON.parse(JSON.stringify({ ...official, portalId }), (_, value: unknown) =>
    Array.isArray(value) && value.length === 0 ? undefined : value,
  ) as unknown;
  expect(read).toEqual(said);
  expect(isWordForWord(procedureSchema.parse(parse(yaml)))).toBe(true);
}

describe('the official records at hand', () => {
  it.skipIf(!existsSync(file('ward.jsonl.gz')))(
    'loses none of the 700 of the commune level',
    { timeout: 60_000 },
    async () => {
      const { taken, refused, unknown } = await mapAll('ward.jsonl.gz', 7);
      expect({ taken, refused: [...refused], unknown: [...unknown] }).toEqual({
        taken: 700,
        refused: [],
        unknown: [],
      });
    },
  );

  it.skipIf(!existsSync(file('national.jsonl.gz')))(
    'takes the 5,000 of all levels, or says why not',
    { timeout: 120_000 },
    async () => {
      const { taken, refused, unknown } = await mapAll('national.jsonl.gz', 50);
      expect(taken + refused.size).toBe(5000);
      expect(refused.size).toBeLessThan(250);
      expect([...refused.values()].every((reasons) => reasons.length > 0)).toBe(true);
      expect([...unknown]).toEqual([]);
    },
  );
});
