import { expect, it } from 'vitest';
import { compareMatters } from '../../scripts/facts/compare-elsewhere.ts';
import { foldMarks } from '../../src/text/fold.ts';
import {
  atLeast,
  codesElsewhere,
  content,
  hasResearch,
  itHere,
  researchFile,
  researchLines,
} from './project-content.ts';

const NATIONAL = 'tthc/national.jsonl.gz';
const WARD = 'tthc/ward.jsonl.gz';
const matters = content.entries.elsewhere.map(({ file, fields }) => ({
  file,
  official: fields.official ?? [],
  names: [fields.title ?? '', ...(fields.aliases ?? [])],
}));

itHere('answers at least 60 matters that other offices handle', () => {
  expect(matters.length).toBeGreaterThanOrEqual(60);
});

it('calls no two matters by the same name', () => {
  const names = matters.flatMap(({ names }) => [
    ...new Set(names.map((name) => foldMarks(name).toLowerCase())),
  ]);
  expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
});

it.skipIf(!hasResearch(NATIONAL))('tells every fact as its official record does', async () => {
  const { compared, differences } = await compareMatters(researchFile(NATIONAL), matters);
  expect(differences).toEqual([]);
  expect(compared).toBeGreaterThanOrEqual(atLeast(90));
});

it.skipIf(!hasResearch(WARD))('holds nothing that a commune handles', async () => {
  const communes = new Set<string>();
  for await (const line of researchLines(WARD)) communes.add((JSON.parse(line) as { code: string }).code);
  expect(codesElsewhere.filter((code) => communes.has(code))).toEqual([]);
});
