import { cpus } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';

/** Share of its processors that a machine may use and still be called calm. */
const BUSY = 0.15;
const CALM_SECONDS = 2;
const LONGEST_WAIT = 30;

const used = (): { busy: number; all: number } =>
  cpus().reduce(
    ({ busy, all }, { times: { user, nice, sys, idle, irq } }) => {
      const working = user + nice + sys + irq;
      return { busy: busy + working, all: all + working + idle };
    },
    { busy: 0, all: 0 },
  );

/**
 * Waits until other work has left the processors, but no longer than half a minute: a page is judged, not what was run before
 * it. A machine that stays busy is judged as it is.
 * @returns seconds waited
 */
export async function calmMachine(): Promise<number> {
  let calm = 0;
  let second = 0;
  for (; calm < CALM_SECONDS && second < LONGEST_WAIT; second++) {
    const before = used();
    await wait(1000);
    const after = used();
    calm = (after.busy - before.busy) / (after.all - before.all) <= BUSY ? calm + 1 : 0;
  }
  return second;
}
