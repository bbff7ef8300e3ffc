import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import type { Guide } from '../../src/guides/schema.ts';
import { findTreeProblems } from '../../src/guides/tree-problems.ts';
import { waysTo } from '../../src/guides/tree.ts';
import { codesElsewhere, content, isOfTheArea, itHere } from './project-content.ts';

const WARD_RECORDS = new URL('../../../shared/data/tthc/ward.jsonl.gz', import.meta.url);
const LONGEST_SENTENCE = 30;

const guides: readonly Guide[] = content.lists.guides?.value ?? [];
const lifeEvents = content.lists.lifeEvents?.value ?? [];

const textsOf = ({ summary, questions, outcomes }: Guide): string[] => [
  summary,
  ...questions.flatMap(({ question, help = '', answers }) => [
    question,
    help,
    ...answers.flatMap(({ text, hint = '' }) => [text, hint]),
  ]),
  ...outcomes.flatMap(({ title, note = '', procedures }) => [
    title,
    note,
    ...procedures.map(({ why }) => why),
  ]),
];
const wordsOf = (sentence: string): number => sentence.split(/\s+/).filter(Boolean).length;

describe('the guides', () => {
  itHere('cover at least eight topics', () => {
    expect(guides.length).toBeGreaterThanOrEqual(8);
  });

  it.each(guides)('$id leads everyone to an outcome', (guide) => {
    expect(findTreeProblems(guide)).toEqual([]);
    for (const { id } of guide.outcomes) expect(waysTo(guide, id).length).toBeGreaterThan(0);
  });

  it.each(guides)('$id asks and answers each thing in its own words', ({ questions, outcomes }) => {
    const names = [...questions.map(({ question }) => question), ...outcomes.map(({ title }) => title)];
    expect(names.filter((name, at) => names.indexOf(name) < at)).toEqual([]);
  });

  it.each(guides)('$id speaks in short sentences', (guide) => {
    const sentences = textsOf(guide).flatMap((text) => text.split(/(?<=[.?;])\s+/));
    expect(sentences.filter((sentence) => wordsOf(sentence) > LONGEST_SENTENCE)).toEqual([]);
  });

  it('belong to life events that exist', () => {
    const known = new Set(lifeEvents.map(({ id }) => id));
    expect(guides.flatMap((guide) => guide.lifeEvents).filter((id) => !known.has(id))).toEqual([]);
  });

  it('end in procedures more often than in the advice to ask', () => {
    const outcomes = guides.flatMap((guide) => guide.outcomes);
    expect(outcomes.filter(({ procedures }) => procedures.length > 0).length).toBeGreaterThanOrEqual(
      outcomes.length * 0.8,
    );
  });

  it.skipIf(!existsSync(WARD_RECORDS) || !isOfTheArea)(
    'name only codes of the ward procedures in the official records, and of other offices told in noi-khac',
    () => {
      const records = gunzipSync(readFileSync(WARD_RECORDS)).toString('utf8').trim().split('\n');
      const known = new Set([
        ...codesElsewhere,
        ...records.map((record) => (JSON.parse(record) as { code: string }).code),
      ]);
      const codes = guides.flatMap(({ outcomes }) =>
        outcomes.flatMap(({ procedures }) => procedures.map(({ code }) => code)),
      );
      expect(codes.filter((code) => !known.has(code))).toEqual([]);
    },
  );
});
