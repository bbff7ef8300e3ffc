import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Answer } from '../../../src/procedures/answers/answer.ts';
import { answersOf } from '../../../src/procedures/answers/answers.ts';
import { recogniseRecord, understandRecord } from './understand-record.ts';

/** Sixty official records and what a careful reader makes of them; they lie beside the project, not in it. */
const SHARED = new URL('../../../../shared/data/', import.meta.url);
const RECORDS = new URL('tthc/ward.jsonl.gz', SHARED);
const JUDGED = new URL('answers/judged.jsonl', SHARED);
/** The day on which they were judged. */
const DAY = '2026-11-24';

type Ask = 'fee' | 'time' | 'ways' | 'papers';
interface Judgement {
  code: string;
  ask: Ask;
  must: string[];
  mustNot: string[];
  confidence: string;
}

const said = ({ figure, remark }: Answer): string =>
  [figure, remark].filter(Boolean).join(' ').normalize('NFC');

function answersOfRecords(): Map<string, Record<Ask, string>> {
  const answers = new Map<string, Record<Ask, string>>();
  for (const line of gunzipSync(readFileSync(RECORDS)).toString().trim().split('\n')) {
    const read = recogniseRecord(JSON.parse(line));
    const understood = 'detail' in read ? understandRecord(read.detail, () => 'linh-vuc') : read;
    if ('problems' in understood) continue;
    const { cost, time, where, evidence } = answersOf(understood.procedure, DAY);
    answers.set(understood.procedure.code, {
      fee: said(cost),
      time: said(time),
      ways: said(where),
      papers: said(evidence),
    });
  }
  return answers;
}

it.skipIf(!existsSync(RECORDS) || !existsSync(JUDGED))('tells nothing wrong, and most of it', () => {
  const answers = answersOfRecords();
  const judged = readFileSync(JUDGED, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judgement)
    .filter(({ code, confidence }) => confidence === 'H' && answers.has(code));
  const told = judged.map(({ code, ask, must, mustNot }) => {
    const answer = answers.get(code)?.[ask] ?? '';
    const hits = (patterns: string[]) => patterns.some((pattern) => new RegExp(pattern, 'iu').test(answer));
    return { line: `${code} ${ask}: ${answer}`, isWrong: hits(mustNot), isRight: hits(must) };
  });
  expect(told.filter(({ isWrong }) => isWrong).map(({ line }) => line)).toEqual([]);
  expect(told.filter(({ isRight }) => isRight).length / told.length).toBeGreaterThanOrEqual(0.92);
});
