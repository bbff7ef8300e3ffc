import { expect, it } from 'vitest';
import { overrideStage } from './override-stage.ts';

const SPAN = { from: '2026-07-01', until: '2027-02-28' };

it.each([
  ['2026-06-30', 'coming'],
  ['2026-07-01', 'in-force'],
  ['2027-02-28', 'in-force'],
  ['2027-03-01', 'over'],
])('on %s a temporary rule from 01/07/2026 to 28/02/2027 is %s', (day, stage) => {
  expect(overrideStage(SPAN, day)).toBe(stage);
});
