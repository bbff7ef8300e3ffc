import { expect, it } from 'vitest';
import { byDecision } from './by-decision.ts';
import type { ChangeRow } from './state-changes.ts';

const row = (code: string, day: string, kind: string, decision: string): ChangeRow =>
  ({ code, day, kind, decisions: [{ id: decision }], name: code, pages: [] }) as unknown as ChangeRow;

it('tells a decision once for all procedures that it changes in one way on one day', () => {
  const groups = byDecision([
    row('1', '2026-07-01', 'announced', 'a'),
    row('2', '2026-07-01', 'announced', 'b'),
    row('3', '2026-07-01', 'announced', 'a'),
    row('4', '2026-07-01', 'abolished', 'a'),
    row('5', '2026-06-29', 'announced', 'a'),
  ]);
  expect(groups.map(({ rows }) => rows.map(({ code }) => code))).toEqual([['1', '3'], ['2'], ['4'], ['5']]);
});
