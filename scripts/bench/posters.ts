/*
 * How long all posters of 50 slogans take, in four formats and three kinds of files, drawn anew and a second time.
 *   node scripts/bench/posters.ts
 */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { FORMAT_NAMES } from '../../src/materials/poster-formats.ts';
import { posterFileName, posterFiles } from '../../src/posters/poster-files.ts';
import { countedIn, showProgress } from '../command-line/progress.ts';
import { makeAll } from '../materials/make-all.ts';
import { sampleSlogan } from '../../tests/samples/sample-posters.ts';

const SLOGANS = 50;
/** Seconds that all of them may take. */
const MOST = 60;

const folder = mkdtempSync(join(tmpdir(), 'posters-'));

/** Draws all posters, those that lie in the folder from there. */
async function drawAll(): Promise<{ seconds: number; ofCpu: number; files: number; changed: number }> {
  const progress = showProgress(process.stderr);
  progress.stage('Vẽ áp phích');
  const [started, before] = [performance.now(), process.cpuUsage()];
  const wanted = Array.from({ length: SLOGANS }, (_, index) => index).flatMap((index) =>
    FORMAT_NAMES.flatMap((format) =>
      Object.values(posterFiles(sampleSlogan(index), format, join(folder, 'kept'))).map((file) => ({
        name: posterFileName(`khau-hieu-${index}`, format, file.kind),
        file,
      })),
    ),
  );
  const changed = await makeAll(wanted, join(folder, 'out'), countedIn(progress, 'tệp'));
  progress.end();
  const { user, system } = process.cpuUsage(before);
  const seconds = (performance.now() - started) / 1000;
  return { seconds, ofCpu: (user + system) / 1e6, files: wanted.length, changed };
}

try {
  const [first, again] = [await drawAll(), await drawAll()];
  const say = ({ seconds, ofCpu, files, changed }: typeof first): string =>
    `${files} files, ${changed} written: ${seconds.toFixed(1)} s, of a core ${ofCpu.toFixed(1)} s`;
  console.log(`${SLOGANS} slogans, drawn anew: ${say(first)} (bound ${MOST} s)`);
  console.log(`the same again: ${say(again)}`);
  process.exitCode = first.seconds > MOST ? 1 : 0;
} finally {
  rmSync(folder, { recursive: true });
}
