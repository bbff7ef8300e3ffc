/**
 * Prints how long a yearly report takes over 2,000 entries and 5,000 commits, and how long and in how much memory a
 * server's log of 1,000,000 lines is counted: `node scripts/bench/report.ts [--lines N] [--commits N] [--entries N]`.
 */
import { spawnSync } from 'node:child_process';
import { closeSync, mkdirSync, mkdtempDisposableSync, openSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text, wholeNumber } from '../command-line/option.ts';
import { runCall } from '../command-line/run-call.ts';
import { countVisits } from '../report/visits/count-visits.ts';
import { manyCommits } from './many-commits.ts';
import { runMeasured } from './run-measured.ts';

const AIMS = { reportSeconds: 10, logSeconds: 20, logMegabytes: 200 };
const PERIOD = { from: '2026-09-15', until: '2026-12-14' };
const AGENTS = [
  'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
  'Mozilla/5.0 (Linux; Android 14) AppleWebKit/537.36 Chrome/131.0 Mobile Safari/537.36 Zalo/24.11',
  'Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)',
];

/** Writes a log of so many lines: 600 pages, their pictures, programs, one line in a thousand broken. */
function writeLog(file: string, lines: number): void {
  const out = openSync(file, 'w');
  for (let at = 0; at < lines; at += 10_000) {
    const rows = Array.from({ length: Math.min(10_000, lines - at) }, (_, row) => {
      const nth = at + row;
      if (nth % 1000 === 999) return 'dòng hỏng';
      const path = nth % 3 === 0 ? `/_astro/a${nth % 40}.css` : `/thu-tuc/thu-tuc-so-${nth % 600}/`;
      const day = String((nth % 28) + 1).padStart(2, '0');
      return `198.51.100.${nth % 250} - - [${day}/Nov/2026:08:00:00 +0700] "GET ${path} HTTP/1.1" 200 5120 "-" "${AGENTS[nth % 7 === 0 ? 2 : nth % 2]}"`;
    });
    writeSync(out, `${rows.join('\n')}\n`);
  }
  closeSync(out);
}

async function measure({ lines, commits, entries }: { lines: number; commits: number; entries: number }) {
  using folder = mkdtempDisposableSync(join(tmpdir(), 'bench-report-'));
  const log = join(folder.path, 'access.log');
  writeLog(log, lines);
  const counted = await runMeasured('scripts/bench/report.ts', ['--count', log]);
  console.log(
    `log: ${lines} lines in ${counted.seconds.toFixed(1)} s, peak ${counted.peakMegabytes} MB (aims ${AIMS.logSeconds} s, ${AIMS.logMegabytes} MB); ${counted.output.trim()}`,
  );
  const repository = join(folder.path, 'kho');
  mkdirSync(repository);
  const git = (args: string[], input?: string): void => {
    const { status, stderr } = spawnSync('git', args, {
      cwd: repository,
      input: input ?? '',
      encoding: 'utf8',
    });
    if (status !== 0) throw new Error(stderr);
  };
  git(['init', '-q', '-b', 'main']);
  git(['fast-import', '--quiet'], manyCommits('content', commits, entries));
  git(['checkout', '-q', '-f', 'main']);
  const args = ['--period', '2026', '--as-of', '2026-12-14', '--content', join(repository, 'content')];
  const out = join(folder.path, 'bao-cao.docx');
  const report = await runMeasured('scripts/report/main.ts', [...args, '--out', out], {}, [0, 1]);
  console.log(
    `report: ${commits} commits, ${entries} entries in ${report.seconds.toFixed(1)} s, peak ${report.peakMegabytes} MB (aim ${AIMS.reportSeconds} s)`,
  );
}

await runCall(
  {
    command: 'node scripts/bench/report.ts',
    about: 'Đo báo cáo năm trên kho lớn và việc đếm nhật ký máy chủ.',
    options: {
      lines: wholeNumber('số dòng nhật ký', 1_000_000, [1, 100_000_000]),
      commits: wholeNumber('số lần ghi', 5_000, [1, 100_000]),
      entries: wholeNumber('số mục', 2_000, [1, 100_000]),
      count: text('TỆP', 'chỉ đếm một nhật ký'),
    },
    read: (asked) => asked,
  },
  async ({ count, ...sizes }) => {
    if (count === undefined) return measure(sizes);
    const { people, programs, broken, byPath } = await countVisits(count, PERIOD);
    console.log(`people ${people}, programs ${programs}, broken ${broken}, pages ${byPath.size}`);
  },
);
