import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { USUAL_REPORTING } from '../../src/site/schemas/reporting-schema.ts';
import { doubtsOf } from './figures/doubts.ts';
import { openPoints } from './open-points.ts';
import { periodOf } from './period.ts';

const GUIDE = readFileSync(resolve('docs/bao-cao.md'), 'utf8');
const QUARTER = periodOf('2026-Q4', USUAL_REPORTING.closesOn);

it('tells every point that is open, and the guide says of each what to do', () => {
  const doubts = doubtsOf([], QUARTER).map((figure) => ({ ...figure, value: 2 }));
  const points = openPoints({
    state: 'before-site',
    isProvisional: true,
    history: { state: 'cut', beginsOn: '2026-09-01', uncommitted: ['content/a.mdx'] },
    recipients: [{ name: 'Nơi nhận thử', as: 'copy', verification: { state: 'awaiting', note: 'Thử' } }],
    doubts,
  });
  expect(points).toHaveLength(8);
  const lines = points.map((point) => point.replace(/^Số 6\.\d: |(?:: 2)?\.$/g, ''));
  expect(lines.filter((line) => !GUIDE.includes(`| ${line} | `))).toEqual([]);
});

it('tells nothing where nothing is open', () => {
  const history = { state: 'whole' as const, beginsOn: '2026-09-01', uncommitted: [] };
  expect(
    openPoints({
      state: 'told',
      isProvisional: false,
      history,
      recipients: [],
      doubts: doubtsOf([], QUARTER),
    }),
  ).toEqual([]);
});
