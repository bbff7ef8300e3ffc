import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { buildAlone } from '../build/build-lock.ts';
import { readRecord } from '../built-site/build-record.ts';
import { runCommand } from '../command-line/run-command.ts';
import { secondsText } from '../command-line/stage-table.ts';
import { composeContent } from '../content/compose-content.ts';
import { sayError } from '../writing/file-error.ts';
import type { Unit, UnitsOrder } from './options.ts';

/** Where units are put together and built, a folder for each that is built beside others. */
const WORKPLACES = '.build/units';

/** Builds hold up to 1.4 GB each and keep one core busy most of the time. */
const MOST_AT_ONCE = 4;

/** A young generation of 64 MB: a build makes so much that is soon thrown away that its collection took a fifth of it. */
const NODE_FLAGS = ['--max-semi-space-size=64'];

/** How the build of a unit went. */
interface Outcome {
  name: string;
  isBuilt: boolean;
  seconds: number;
}

/**
 * Builds the sites of units, as many at once as the machine has cores, each in a process of its own. Units that follow
 * each other at one workplace take over what only the shared content decides: entries that were read, the program,
 * pictures that were drawn.
 * @returns 1 where one could not be built
 */
export const runUnits = (order: UnitsOrder): Promise<number> =>
  buildAlone(`${order.units.length} đơn vị`, async () => {
    const waiting = [...order.units];
    const outcomes: Outcome[] = [];
    const work = async (_: unknown, workplace: number): Promise<void> => {
      for (let unit = waiting.shift(); unit; unit = waiting.shift()) {
        const outcome = await timed(unit, order, join(WORKPLACES, String(workplace + 1)));
        outcomes.push(outcome);
        console.log(`${outcomes.length}/${order.units.length}  ${outcomeLine(outcome, order.out)}`);
      }
    };
    const atOnce = Math.min(availableParallelism(), MOST_AT_ONCE, order.units.length);
    await Promise.all(Array.from({ length: atOnce }, work));
    const failed = outcomes.filter(({ isBuilt }) => !isBuilt).map(({ name }) => name);
    console.log(`Đã dựng ${outcomes.length - failed.length}/${order.units.length} trang vào ${order.out}.`);
    if (failed.length > 0) console.error(`Không dựng được: ${failed.join(', ')}. Lý do ghi ở trên.`);
    return failed.length > 0 ? 1 : 0;
  });

async function timed(unit: Unit, order: UnitsOrder, workplace: string): Promise<Outcome> {
  const began = performance.now();
  const code = await buildUnit(unit, order, workplace).catch((error: unknown) => {
    console.error(`${unit.name}: ${sayError(error)}`);
    return 1;
  });
  return { name: unit.name, isBuilt: code === 0, seconds: (performance.now() - began) / 1000 };
}

/** @example outcomeLine(…) // 'xa-1: đã dựng, 1409 trang, 6,1 giây' */
function outcomeLine({ name, isBuilt, seconds }: Outcome, out: string): string {
  const pages = isBuilt ? `đã dựng, ${readRecord(join(out, name))?.pages ?? 0} trang` : 'KHÔNG dựng';
  return `${name}: ${pages}, ${secondsText(seconds)}`;
}

async function buildUnit(
  { name, contentDir }: Unit,
  { base, out, release }: UnitsOrder,
  workplace: string,
): Promise<number> {
  const composed = join(workplace, 'content');
  const origins = base === undefined ? undefined : composeContent({ base, own: contentDir }, composed);
  const said: string[] = [];
  const code = await runCommand(
    'node',
    [
      ...NODE_FLAGS,
      ...['scripts/units/build-unit.ts', join(workplace, 'making')],
      ...['--out', join(out, name), ...(release ? ['--release'] : [])],
    ],
    { CONTENT_DIR: origins ? composed : contentDir, CONTENT_BASE: '' },
    said,
  );
  const told = said.join('');
  if (code !== 0) console.error(origins ? byOrigin(told, composed, origins) : told);
  return code;
}

/** Messages with the file that somebody wrote in place of the one that was put together. */
export const byOrigin = (told: string, composed: string, origins: ReadonlyMap<string, string>): string =>
  told.replace(new RegExp(`${RegExp.escape(composed)}/([^\\s:]+)`, 'g'), (file, path: string) => {
    const origin = origins.get(path);
    return origin === undefined ? file : origin.replaceAll(`${process.cwd()}/`, '');
  });
