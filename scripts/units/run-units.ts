import { availableParallelism, totalmem } from 'node:os';
import { join } from 'node:path';
import { brandOf } from '../../src/site/brand.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { siteAddress } from '../../src/site/site-address.ts';
import { siteOn } from '../../src/site/site-on.ts';
import { buildAlone } from '../build/build-lock.ts';
import { readRecord } from '../built-site/build-record.ts';
import { secondsText } from '../command-line/stage-table.ts';
import { composeContent } from '../content/compose-content.ts';
import { readSite } from '../content/read-site.ts';
import { sayError } from '../writing/file-error.ts';
import type { Unit, UnitsOrder } from './options.ts';
import { workplaceIn, type Workplace } from './workplace.ts';

/** Where units are put together and built, a folder for each that is built beside others. */
const WORKPLACES = '.build/units';

const MOST_AT_ONCE = 4;
/** What is reckoned for a build, which holds up to 1.4 GB, and for the machine beside it. */
const BYTES_OF_A_BUILD = 2 * 1024 ** 3;

/**
 * How many units are built at once: a build keeps one core busy most of the time, and needs its memory.
 * @param memory of the machine, in bytes
 */
export const buildsAtOnce = (units: number, cores: number, memory: number): number =>
  Math.min(units, cores, MOST_AT_ONCE, Math.max(1, Math.floor(memory / BYTES_OF_A_BUILD)));

/** How the build of a unit went. */
interface Outcome {
  name: string;
  isBuilt: boolean;
  seconds: number;
}

/**
 * Builds the sites of units, as many at once as the machine has cores and memory for. Units that follow each other at one
 * workplace take over what only the shared content decides: the program, pictures that were drawn, and entries that were
 * read, the latter only where both units have the same address: Astro forgets them for another one. The first one is
 * built alone, as what it makes of that serves all.
 * @returns 1 where one could not be built
 */
export const runUnits = (order: UnitsOrder): Promise<number> =>
  buildAlone(`${order.units.length} đơn vị`, async () => {
    const waiting = [...order.units];
    const outcomes: Outcome[] = [];
    const { promise: firstIsDone, resolve: doneWithFirst } = Promise.withResolvers<void>();
    const work = async (_: unknown, at: number): Promise<void> => {
      const workplace = workplaceIn(join(WORKPLACES, String(at + 1)));
      if (at > 0) await firstIsDone;
      for (let unit = waiting.shift(); unit; unit = waiting.shift()) {
        const outcome = await timed(unit, order, workplace);
        outcomes.push(outcome);
        doneWithFirst();
        console.log(`${outcomes.length}/${order.units.length}  ${outcomeLine(outcome, order.out)}`);
      }
      workplace.end();
    };
    const atOnce = buildsAtOnce(order.units.length, availableParallelism(), totalmem());
    await Promise.all(Array.from({ length: atOnce }, work));
    const failed = outcomes.filter(({ isBuilt }) => !isBuilt).map(({ name }) => name);
    console.log(`Đã dựng ${outcomes.length - failed.length}/${order.units.length} trang vào ${order.out}.`);
    if (failed.length > 0) console.error(`Không dựng được: ${failed.join(', ')}. Lý do ghi ở trên.`);
    return failed.length > 0 ? 1 : 0;
  });

async function timed(unit: Unit, order: UnitsOrder, workplace: Workplace): Promise<Outcome> {
  const began = performance.now();
  const isBuilt = await buildUnit(unit, order, workplace).catch((error: unknown) => {
    console.error(`${unit.name}: ${sayError(error)}`);
    return false;
  });
  return { name: unit.name, isBuilt, seconds: (performance.now() - began) / 1000 };
}

/** @example outcomeLine(…) // 'xa-1: đã dựng, 1409 trang, 6,1 giây' */
function outcomeLine({ name, isBuilt, seconds }: Outcome, out: string): string {
  const pages = isBuilt ? `đã dựng, ${readRecord(join(out, name))?.pages ?? 0} trang` : 'KHÔNG dựng';
  return `${name}: ${pages}, ${secondsText(seconds)}`;
}

async function buildUnit(
  { name, contentDir }: Unit,
  { base, out, release }: UnitsOrder,
  { composed, build }: Workplace,
): Promise<boolean> {
  const origins = base === undefined ? undefined : composeContent({ base, own: contentDir }, composed);
  const whole = origins ? composed : contentDir;
  const { isBuilt, told } = await build({
    contentDir: whole,
    program: programOf(whole),
    args: ['--out', join(out, name), ...(release ? ['--release'] : [])],
  });
  if (!isBuilt) console.error(origins ? byOrigin(told, composed, origins) : told);
  return isBuilt;
}

/** What the program of a unit is made for; where it can't be read, the check of the unit says so. */
function programOf(contentDir: string): string {
  try {
    const environment = readEnvironment();
    const { basePath } = siteAddress(environment, siteOn(readSite(contentDir), environment.siteDate));
    return JSON.stringify([basePath, brandOf(contentDir).colours]);
  } catch {
    return '';
  }
}

/** Messages with the file that somebody wrote in place of the one that was put together. */
export const byOrigin = (told: string, composed: string, origins: ReadonlyMap<string, string>): string =>
  told.replace(new RegExp(`${RegExp.escape(composed)}/([^\\s:]+)`, 'g'), (file, path: string) => {
    const origin = origins.get(path);
    return origin === undefined ? file : origin.replaceAll(`${process.cwd()}/`, '');
  });
