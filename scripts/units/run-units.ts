import { join } from 'node:path';
import { runCommand } from '../command-line/run-command.ts';
import { secondsText } from '../command-line/stage-table.ts';
import { unitLine } from '../content/unit-line.ts';
import { sayError } from '../writing/file-error.ts';
import { composeContent } from '../content/compose-content.ts';
import type { Unit, UnitsOrder } from './options.ts';

/** Where the content of a unit is put together; the same place for all, so that what one read the next need not. */
const COMPOSED = '.build/units/content';

/** Builds one site after the other, as each takes the whole machine. @returns 1 where one could not be built */
export async function runUnits(order: UnitsOrder): Promise<number> {
  const failed: string[] = [];
  for (const unit of order.units) {
    const began = performance.now();
    process.stderr.write(`${unitLine(unit.contentDir)}\n`);
    const code = await buildUnit(unit, order).catch((error: unknown) => {
      console.error(sayError(error));
      return 1;
    });
    if (code !== 0) failed.push(unit.name);
    console.log(
      `${unit.name}: ${code === 0 ? 'đã dựng' : 'KHÔNG dựng'}, ${secondsText((performance.now() - began) / 1000)}`,
    );
  }
  console.log(`Đã dựng ${order.units.length - failed.length}/${order.units.length} trang vào ${order.out}.`);
  return failed.length > 0 ? 1 : 0;
}

async function buildUnit({ name, contentDir }: Unit, { base, out, release }: UnitsOrder): Promise<number> {
  const origins = base === undefined ? undefined : composeContent({ base, own: contentDir }, COMPOSED);
  const said: string[] = [];
  const code = await runCommand(
    'node',
    ['scripts/build/main.ts', '--out', join(out, name), ...(release ? ['--release'] : [])],
    { CONTENT_DIR: origins ? COMPOSED : contentDir, CONTENT_BASE: '' },
    said,
  );
  const told = said.join('');
  if (code !== 0) console.error(origins ? byOrigin(told, origins) : told);
  return code;
}

/** Messages with the file that somebody wrote in place of the one that was put together. */
export const byOrigin = (told: string, origins: ReadonlyMap<string, string>): string =>
  told.replace(/\.build\/units\/content\/([^\s:]+)/g, (composed, path: string) => {
    const origin = origins.get(path);
    return origin === undefined ? composed : origin.replaceAll(`${process.cwd()}/`, '');
  });
