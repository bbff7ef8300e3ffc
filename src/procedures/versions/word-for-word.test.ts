import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { OFFICIAL_PARTS } from '../schema/official-parts.ts';
import { procedureSchema, type Procedure } from '../schema/schema.ts';
import { digest } from './official-digest.ts';
import { isWordForWord } from './word-for-word.ts';

const SAMPLE = 'tests/fixtures/content-base/thu-tuc/thu-tuc-mau.mdx';
const WRITTEN = parse(readFileSync(SAMPLE, 'utf8').split('---')[1] ?? '') as Record<string, unknown>;

/** The prints of a file's parts, as an import leaves them. */
const imported = Object.fromEntries(
  OFFICIAL_PARTS.flatMap((part) => {
    const print = digest(WRITTEN[part]);
    return print === undefined ? [] : [[part, print]];
  }),
);
const sample = procedureSchema.parse(WRITTEN);
const procedure = (changes: Partial<Procedure> = {}): Procedure => ({
  ...sample,
  source: { ...sample.source, imported },
  ...changes,
});

it('is what an import brought and nobody rewrote', () => {
  expect(isWordForWord(procedure())).toBe(true);
  expect(isWordForWord(procedure({ source: sample.source }))).toBe(false);
});

it('is no more what an editor rewrote, added or took out', () => {
  expect(isWordForWord(procedure({ outputs: ['Lời biên tập'] }))).toBe(false);
  expect(isWordForWord(procedure({ requirements: 'Thêm.' }))).toBe(false);
  expect(isWordForWord(procedure({ channels: [] }))).toBe(false);
});

it('stays so whatever editors say beside the record, and with their links and search words', () => {
  const [first, ...others] = sample.executingOffices;
  const linked = first ? [{ ...first, office: 'phong-thu' }, ...others] : [];
  expect(isWordForWord(procedure({ summary: 'Lời khác.', keywords: ['từ'], executingOffices: linked }))).toBe(
    true,
  );
});
