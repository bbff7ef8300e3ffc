import { expect, it } from 'vitest';
import { procedureSchema } from '../../src/procedures/schema/schema.ts';
import { hasJudgedAnswers, judgeAnswers } from '../samples/judged-answers.ts';
import { content } from './project-content.ts';

it.skipIf(!hasJudgedAnswers)('tells of its own procedures nothing wrong, and most of it', () => {
  const procedures = content.entries.procedures.map(({ data }) => procedureSchema.parse(data));
  const { judged, wrong, right } = judgeAnswers(procedures);
  expect(wrong).toEqual([]);
  expect(judged).toBeGreaterThan(100);
  expect(right).toBeGreaterThanOrEqual(0.92);
});
