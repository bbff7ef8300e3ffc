/**
 * Prints how long `npm run check` takes over the committed content with the official records imported into it (more than
 * 1,000 entries), and how many of the must-fail fixtures it catches: `node scripts/bench/check.ts [--records FILE]`.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { parseArgs } from 'node:util';
import { checkContent } from '../check/check-content.ts';
import { WARD_RECORDS } from '../test/sites.ts';

const AIM_SECONDS = 3;
const RUNS = 3;
const FIXTURES = 'tests/fixtures';
const FIXTURE_DAY = '2026-11-24';

interface Expected {
  file: string;
  line: number;
  messageIncludes: string;
}

const { values } = parseArgs({ options: { records: { type: 'string', default: WARD_RECORDS } } });
const folder = mkdtempSync(join(tmpdir(), 'bench-check-'));

/** Runs a script of the project; `check` ends with 1 where records have errors, and its time counts all the same. */
function run(script: string, ...args: string[]): { output: string; seconds: number } {
  const started = performance.now();
  const { stdout } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  return { output: stdout.trim(), seconds: (performance.now() - started) / 1000 };
}

function measure(): void {
  const content = join(folder, 'content');
  cpSync('content', content, { recursive: true });
  if (existsSync(values.records)) run('scripts/import/main.ts', values.records, '--into', content);
  else console.log(`${values.records} is not at hand: only the committed content is checked`);
  const runs = Array.from({ length: RUNS }, () => run('scripts/check/main.ts', '--content', content));
  const median = runs.map(({ seconds }) => seconds).sort((a, b) => a - b)[Math.floor(RUNS / 2)] ?? 0;
  console.log(runs[0]?.output.split('\n').at(-1));
  console.log(`check: median ${median.toFixed(2)} s of ${RUNS} runs (aim ${AIM_SECONDS} s)`);
}

/** Whether the fixture's mistake is told in its file, on its line. */
function isCaught(name: string): boolean {
  const dir = mkdtempSync(join(folder, 'fixture-'));
  const fixture = join(FIXTURES, 'must-fail', name);
  cpSync(join(FIXTURES, 'content-base'), dir, { recursive: true });
  cpSync(fixture, dir, { recursive: true, filter: (path) => basename(path) !== 'expected.json' });
  const expected = JSON.parse(readFileSync(join(fixture, 'expected.json'), 'utf8')) as Expected;
  const { problems } = checkContent(dir, { siteDate: FIXTURE_DAY, publicDir: join(FIXTURES, 'public') });
  return problems.some(
    ({ file, line, message }) =>
      file === expected.file && line === expected.line && message.includes(expected.messageIncludes),
  );
}

try {
  measure();
  const names = readdirSync(join(FIXTURES, 'must-fail'));
  const missed = names.filter((name) => !isCaught(name));
  console.log(`must-fail fixtures caught: ${names.length - missed.length} of ${names.length}`, ...missed);
} finally {
  rmSync(folder, { recursive: true, force: true });
}
