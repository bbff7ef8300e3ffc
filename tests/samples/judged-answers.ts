import { existsSync, readFileSync } from 'node:fs';
import type { Answer } from '../../src/procedures/answers/answer.ts';
import { answersOf } from '../../src/procedures/answers/answers.ts';
import type { Procedure } from '../../src/procedures/schema/schema.ts';

/** What a careful reader makes of sixty official records; it lies beside the project, not in it. */
const JUDGED = new URL('../../../shared/data/answers/judged.jsonl', import.meta.url);
/** Whether the judged answers are at hand. */
export const hasJudgedAnswers = existsSync(JUDGED);
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

function answerOf(procedure: Procedure, ask: Ask): string {
  const { cost, time, where, evidence } = answersOf(procedure, DAY);
  return said({ fee: cost, time, ways: where, papers: evidence }[ask]);
}

/** How the answers of procedures stand against the judged ones that are sure: each wrong one, and what part is right. */
export function judgeAnswers(procedures: readonly Procedure[]): {
  judged: number;
  wrong: string[];
  right: number;
} {
  const byCode = new Map(procedures.map((procedure) => [procedure.code, procedure]));
  const told = readFileSync(JUDGED, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Judgement)
    .filter(({ confidence }) => confidence === 'H')
    .flatMap(({ code, ask, must, mustNot }) => {
      const procedure = byCode.get(code);
      const answer = procedure && answerOf(procedure, ask);
      const hits = (patterns: string[]) =>
        patterns.some((pattern) => new RegExp(pattern, 'iu').test(answer ?? ''));
      const isWrong = hits(mustNot);
      return answer === undefined
        ? []
        : [{ line: `${code} ${ask}: ${answer}`, isWrong, isRight: !isWrong && hits(must) }];
    });
  return {
    judged: told.length,
    wrong: told.filter(({ isWrong }) => isWrong).map(({ line }) => line),
    right: told.filter(({ isRight }) => isRight).length / told.length,
  };
}
