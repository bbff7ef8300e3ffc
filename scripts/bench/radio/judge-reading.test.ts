import { expect, it } from 'vitest';
import { judgeReading } from './judge-reading.ts';
import { JUDGED_SETS, readJudged } from './judged-sets.ts';

it.each([
  ['… phí ⟦8.000⟧ đồng …\ttám nghìn', 'right'],
  ['… phí ⟦8.000⟧ đồng …\ttám', 'wrong'],
  ['… theo mẫu số ⟦01⟧\tmột | không một', 'right'],
  ['… của ⟦BTC⟧\tBộ Tài chính', 'told'],
  ['… cơ ⟦quanquản⟧ lý …\t?', 'right'],
  ['… quá năm (⟦05⟧) ngày …\t-', 'right'],
])('judges %s', (line, verdict) => expect(judgeReading(line).verdict).toBe(verdict));

it.each(JUDGED_SETS)('reads at least 99.5 % of the tokens of the %s set as a person does', (set) => {
  const judged = readJudged(set).map(judgeReading);
  const right = judged.filter(({ verdict }) => verdict === 'right').length;
  expect(judged.length).toBeGreaterThan(1000);
  expect(right / judged.length).toBeGreaterThanOrEqual(0.995);
});
