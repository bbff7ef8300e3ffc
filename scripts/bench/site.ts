/**
 * Measures what was promised of speed, on a quiet machine, and prints a table:
 *
 *   npm run bench [-- --only content,700,5000,news,tests] [--write]
 *                 [--ward FILE] [--national FILE] [--news 20000]
 *
 * Everything is built in a temporary folder. "tests", the whole `npm test`, runs only when it is named. --write puts
 * the tables into docs/bench.md, the one of what was measured. Without the official records only the content and the news are measured.
 */
import { existsSync, mkdtempDisposableSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { flag, text, wholeNumber } from '../command-line/option.ts';
import { showProgress } from '../command-line/progress.ts';
import { defineCall } from '../command-line/read-call.ts';
import { runCall } from '../command-line/run-call.ts';
import { runCommand } from '../command-line/run-command.ts';
import { WARD_RECORDS } from '../test/sites.ts';
import { keepBuildFolder } from './bench-content.ts';
import { figureTable, machineLine, writeReport, type Figure } from './figures.ts';
import { measureBytes } from './measure-bytes.ts';
import { measureCheck, measureNews, measureSite, type Bench } from './measures.ts';

const PARTS = ['content', '700', '5000', 'news', 'tests'];

const BENCH = defineCall({
  command: 'npm run bench',
  about: 'Đo những gì đã hứa về tốc độ, trên máy đang rảnh, rồi in bảng.',
  options: {
    only: text('PHẦN,PHẦN', `đo những phần nào: ${PARTS.join(', ')}`, 'content,700,5000,news'),
    write: flag('ghi bảng vào docs/bench.md'),
    ward: text('TỆP', 'bản xuất 700 hồ sơ', WARD_RECORDS),
    national: text('TỆP', 'bản xuất 5.000 hồ sơ', resolve(WARD_RECORDS, '../national.jsonl.gz')),
    news: wholeNumber('bao nhiêu tin', 20_000, [1, 1_000_000]),
  },
  read({ only, ...values }) {
    const chosen = only.split(',');
    const unknown = chosen.find((part) => !PARTS.includes(part));
    if (unknown !== undefined) throw new Error(`--only "${unknown}" không có; chỉ nhận ${PARTS.join(', ')}.`);
    return { chosen, ...values };
  },
});

async function measureAll({
  chosen,
  ward,
  national,
  news,
  write,
}: ReturnType<(typeof BENCH)['read']>): Promise<void> {
  using own = mkdtempDisposableSync(join(tmpdir(), 'do-toc-do-'));
  const folder = own.path;
  const progress = showProgress(process.stderr);

  /** Parts of docs/bench.md, each with a table of its own, so that the news can be measured in a run of their own. */
  const figures: Record<'site' | 'news', Figure[]> = { site: [], news: [] };
  const measuring = (part: keyof typeof figures): Bench => ({
    folder,
    progress,
    add: (figure) => void figures[part].push(figure),
  });
  const bench = measuring('site');

  async function wholeTest(): Promise<void> {
    progress.stage('npm test');
    const started = performance.now();
    const code = await runCommand('node', ['scripts/test/main.ts']);
    const what = `cả \`npm test\`${code === 0 ? '' : ' (có lỗi)'}`;
    bench.add({ what, value: (performance.now() - started) / 1000, unit: 'giây', aim: 840 });
  }

  const isAtHand = (records: string): boolean => {
    if (!existsSync(records)) console.log(`Không có ${records}: bỏ qua phép đo cần tệp này.`);
    return existsSync(records);
  };

  const machine = machineLine(new Date());
  const cleanUp = keepBuildFolder();
  try {
    if (chosen.includes('content')) await measureSite(bench, 'content/', { warm: 12 });
    if (chosen.includes('700') && isAtHand(ward)) {
      const title = '700 hồ sơ và content/';
      await measureBytes(bench, await measureSite(bench, title, { warm: 35, edited: 10 }, ward));
    }
    if (chosen.includes('5000') && isAtHand(national)) {
      const aims = { cold: 180, warm: 100, edited: 30, gigabytes: 2.5 };
      const { contentDir } = await measureSite(bench, '5.000 hồ sơ và content/', aims, national);
      await measureCheck(bench, contentDir, 10);
    }
    if (chosen.includes('news')) await measureNews(measuring('news'), news);
    if (chosen.includes('tests')) await wholeTest();
  } finally {
    progress.end();
    cleanUp();
  }
  for (const part of ['site', 'news'] as const) {
    if (figures[part].length === 0) continue;
    const table = `${machine}\n\n${figureTable(figures[part])}`;
    console.log(`\n${table}`);
    if (write) writeReport(part, table);
  }
}

await runCall(BENCH, measureAll);
process.exit();
