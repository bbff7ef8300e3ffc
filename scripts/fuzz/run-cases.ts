/** A process of its own that tries cases one after another and tells of each, so that another sees it die or hang. */
import { mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { caseOf } from './kinds.ts';
import type { Outcome } from './kind.ts';
import type { Told } from './try-cases.ts';

/** More milliseconds of computing for one input are a hang, however fast the machine. */
const LONGEST = 5000;
const [seed = 0, first = 0, count = 0, step = 1] = process.argv.slice(2).map(Number);

async function run(index: number): Promise<Told> {
  const { kind, dice } = caseOf(seed, index);
  using room = mkdtempDisposableSync(join(tmpdir(), 'fuzz-'));
  const before = process.threadCpuUsage();
  let [outcome, said]: [Outcome, string] = ['crash', ''];
  try {
    outcome = await kind.attempt(dice, room.path);
  } catch (error) {
    said = error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
  const { user, system } = process.threadCpuUsage(before);
  const milliseconds = (user + system) / 1000;
  return { index, kind: kind.name, outcome: milliseconds > LONGEST ? 'hang' : outcome, milliseconds, said };
}

for (let index = first; index < count; index += step) process.send?.(await run(index));
process.disconnect();
