import fc from 'fast-check';
import { expect, it } from 'vitest';
import { addDays } from '../text/days.ts';
import { changesBetween } from './changes-between.ts';
import { DirectReading } from '../../tests/samples/direct-reading.ts';
import { effectsByCode, historyOf } from './history.ts';
import { CODE, DAYS, someHistory } from '../../tests/samples/sample-histories.ts';
import { stateOn } from './state-on.ts';

it('says on every day of ten years what a direct reading of the decisions says', () => {
  let histories = 0;
  const seen = new Map<string, number>();
  fc.assert(
    fc.property(someHistory, ({ read, decisions, versions }) => {
      histories += 1;
      const history = historyOf(CODE, effectsByCode(decisions).get(CODE) ?? [], versions);
      const reader = new DirectReading(read.decisions, read.texts);
      reader.turnTo(-1);
      for (const [index, day] of DAYS.entries()) {
        const reading = reader.turnTo(index);
        const { state, current, decidedBy, isBehind } = stateOn(day, history);
        const same =
          state === reading.state &&
          current?.version.id === reading.text &&
          isBehind === reading.isBehind &&
          decidedBy.map(({ decision }) => decision.id).join(' ') === reading.decisions;
        if (!same)
          expect.fail(
            `${day}: ${JSON.stringify({ reading, state, text: current?.version.id, decidedBy: decidedBy.map((d) => d.decision.id), isBehind })}`,
          );
        seen.set(state, (seen.get(state) ?? 0) + 1);
      }
    }),
    { numRuns: 2000, seed: 20261124 },
  );
  expect(histories).toBeGreaterThanOrEqual(2000);
  expect([...seen.keys()].sort()).toEqual(['abolished', 'amended', 'in-force', 'replaced', 'upcoming']);
});

it('lists a change on just those days on which the state or the text is another than the day before', () => {
  fc.assert(
    fc.property(someHistory, ({ decisions, versions }) => {
      const history = historyOf(CODE, effectsByCode(decisions).get(CODE) ?? [], versions);
      const rows = changesBetween(addDays(DAYS[0] ?? '', -1), DAYS.at(-1) ?? '', decisions, [
        { id: 'thu-tuc-mau', code: CODE, versions },
      ]);
      const listed = new Map(rows.map((row) => [row.day, row]));
      let before = stateOn(addDays(DAYS[0] ?? '', -1), history);
      for (const day of DAYS) {
        const now = stateOn(day, history);
        const row = listed.get(day);
        if (row === undefined) {
          expect([day, now.state, now.current]).toEqual([day, before.state, before.current]);
        } else expect([row.before, row.after]).toEqual([before.state, now.state]);
        before = now;
      }
    }),
    { numRuns: 50, seed: 20261124 },
  );
});
