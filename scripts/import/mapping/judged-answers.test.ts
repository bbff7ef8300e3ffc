import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import { hasJudgedAnswers, judgeAnswers } from '../../../tests/samples/judged-answers.ts';
import { recogniseRecord, understandRecord } from './understand-record.ts';

const RECORDS = new URL('../../../../shared/data/tthc/ward.jsonl.gz', import.meta.url);

const understood = () =>
  gunzipSync(readFileSync(RECORDS))
    .toString()
    .trim()
    .split('\n')
    .flatMap((line) => {
      const read = recogniseRecord(JSON.parse(line));
      const record = 'detail' in read ? understandRecord(read.detail, () => 'linh-vuc') : read;
      return 'procedure' in record ? [record.procedure] : [];
    });

it.skipIf(!existsSync(RECORDS) || !hasJudgedAnswers)('tells nothing wrong, and most of it', () => {
  const { wrong, right } = judgeAnswers(understood());
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThanOrEqual(0.92);
});
