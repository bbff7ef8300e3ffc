import { expect, it } from 'vitest';
import { procedureSchema } from '../../src/procedures/schema/schema.ts';
import { hasJudgedAnswers, judgeAnswers } from '../samples/judged-answers.ts';
import { atLeast, content } from './project-content.ts';

it.skipIf(!hasJudgedAnswers)('tells of its own procedures nothing wrong, and most of it', () => {
  const procedures = content.entries.procedures.map(({ data }) => procedureSchema.parse(data));
  const { judged, wrong, right } = judgeAnswers(procedures);
  expect(wrong).toEqual([]);
  expect(judged).toBeGreaterThanOrEqual(atLeast(101));
  expect(judged > 0 ? right : 1).toBeGreaterThanOrEqual(0.92);
});
