import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { spreadOf } from '../../../src/text/spread.ts';
import { writeBuiltSite } from '../../../tests/samples/built-site.ts';
import { placeRelease } from '../../publish/place-release.ts';
import { releasesIn } from '../../publish/places.ts';
import { rollbackTo } from '../../publish/rollback-to.ts';

/** How long it takes to make an earlier release live again; the median of the turns, in milliseconds. */
interface RollbackTimes {
  /** The command, from its start to its end. */
  command: number;
  /** Finding the release and switching the link alone. */
  act: number;
}

const TURNS = 9;

/** Goes to and fro between two releases. How big they are does not matter: nothing of them is read or copied. */
export async function timeRollbacks(folder: string): Promise<RollbackTimes> {
  const to = join(folder, 'to');
  for (const version of ['a', 'b']) {
    const from = join(folder, version);
    writeBuiltSite(from, version);
    await placeRelease({ from, to, keep: 3, key: undefined });
  }
  const ids = releasesIn(to).map(({ id }) => id);
  const times: RollbackTimes[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) {
    const [first = '', second = ''] = turn % 2 === 0 ? ids : ids.toReversed();
    const began = performance.now();
    spawnSync(process.execPath, ['scripts/publish/rollback/main.ts', '--to', to, first]);
    const ended = performance.now();
    await rollbackTo(to, second);
    times.push({ command: ended - began, act: performance.now() - ended });
  }
  const median = (key: keyof RollbackTimes): number => spreadOf(times.map((time) => time[key])).median;
  return { command: median('command'), act: median('act') };
}
