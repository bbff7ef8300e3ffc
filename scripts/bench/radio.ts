/**
 * Prints how many of the judged tokens the rules read as a person does, and each that they do not:
 * `node scripts/bench/radio.ts`. How the sets were drawn and judged: docs/phat-thanh.md.
 */
import { judgeReading } from './radio/judge-reading.ts';
import { JUDGED_SETS, readJudged } from './radio/judged-sets.ts';

const rows = JUDGED_SETS.map((set) => {
  const judged = readJudged(set).map(judgeReading);
  for (const { verdict, context, said, expected } of judged)
    if (verdict !== 'right') console.log(`${set} ${verdict}: ${context} | ${said} | ${expected}`);
  const count = (verdict: string): number => judged.filter((one) => one.verdict === verdict).length;
  const share = Number(((100 * count('right')) / judged.length).toFixed(2));
  return [
    set,
    { tokens: judged.length, right: count('right'), told: count('told'), wrong: count('wrong'), share },
  ];
});
console.table(Object.fromEntries(rows));
