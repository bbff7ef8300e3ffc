/**
 * Builds units, one after the other, beside other processes that do the same: `node scripts/units/build-in-turn.ts FOLDER`,
 * where FOLDER is where it makes their sites. It is told of each unit (workplace.ts), answers when its site stands, and
 * ends where one can't be built. What is loaded is loaded once; what a unit's content decides is made anew for each: the
 * program that renders its pages is loaded from a place of its own (kept-program.ts), the content is checked in a thread.
 */
import { runBuild } from '../build/run-build.ts';
import { BUILD } from '../build/options.ts';
import { readCall } from '../command-line/read-call.ts';
import { sayError } from '../writing/file-error.ts';
import { BEGINNING, type UnitToBuild } from './workplace.ts';

const beside = process.argv[2] ?? '';

async function build({ contentDir, args }: UnitToBuild): Promise<void> {
  for (const stream of [process.stdout, process.stderr]) stream.write(BEGINNING);
  process.env['CONTENT_DIR'] = contentDir;
  try {
    const options = readCall(BUILD, args);
    if (options !== 'help') await runBuild({ ...options, beside });
    process.send?.('built');
  } catch (error) {
    process.stderr.write(`${sayError(error)}\n`);
    process.exit(1);
  }
}

process.on('message', (unit: UnitToBuild) => void build(unit));
process.on('disconnect', () => process.exit());
