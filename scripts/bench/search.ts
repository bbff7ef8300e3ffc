/**
 * Measures search as a reader meets it: builds the official records, asks judged questions in Chromium, and prints how
 * often the right procedure is first and among the first three, with stock Pagefind beside it, bytes and time:
 * Then it builds the content and asks, in the index alone, questions whose best page may be of any kind:
 * `npm run bench:search [-- --records FILE] [--queries FILE,FILE] [--large FILE] [--no-stock] [--site-only]`.
 */
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { flag, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';
import { runCall } from '../command-line/run-call.ts';
import { startStaticServer } from '../serve/static-server.ts';
import { lendLists } from '../test/lend-lists.ts';
import { WARD_RECORDS } from '../test/sites.ts';
import { askSearchPage, askStockPagefind, freePage } from './ask-in-browser.ts';
import { firstResult, openBrowser } from './first-result.ts';
import { figuresByGroup, finder, readQuestions, type JudgedQuestion } from './judged-questions.ts';
import {
  NATIONAL_RECORDS,
  REAL_QUESTIONS,
  SHARED_QUESTIONS,
  SITE_QUESTIONS,
  WARD_QUESTIONS,
} from './question-files.ts';
import { runMeasured } from './run-measured.ts';
import { openBuiltSearch, readSiteQuestions, siteFigures } from './site-questions.ts';
import { codesBySlug, indexAsStock } from './stock-pagefind.ts';

const BASE_PATH = '/';
const QUESTION_FILES = [SHARED_QUESTIONS, WARD_QUESTIONS];

const BENCH_SEARCH = defineCall({
  command: 'npm run bench:search',
  about:
    'Đo tìm kiếm như người đọc gặp: dựng hồ sơ chính thức, hỏi trong Chromium, in tỉ lệ đúng, số byte, thời gian.',
  options: {
    records: text('TỆP', 'bản xuất để dựng', WARD_RECORDS),
    large: text('TỆP', 'bản xuất lớn, để xem số byte tăng thế nào', NATIONAL_RECORDS),
    queries: text('TỆP,TỆP', 'câu hỏi đã chấm', QUESTION_FILES.join(',')),
    'no-stock': flag('không so với Pagefind nguyên bản'),
    'site-only': flag('chỉ đo nội dung của trang web, không dựng hồ sơ chính thức'),
  },
  read: ({ queries, ...values }) => ({ ...values, queries: queries.split(',') }),
});
type SearchOrder = ReturnType<(typeof BENCH_SEARCH)['read']>;

const folder = mkdtempSync(join(tmpdir(), 'bench-search-'));

/** Imports and builds an export; gives the folder of the site. A record set aside does not stop the measure. */
async function buildRecords(name: string, records: string): Promise<string> {
  const contentDir = join(folder, `${name}-content`);
  lendLists('content', contentDir);
  await runMeasured('scripts/import/main.ts', [records, '--into', contentDir, '--level', 'all']).catch(
    (error: Error) => {
      if (!existsSync(join(contentDir, 'thu-tuc'))) throw error;
    },
  );
  const siteDir = join(folder, `${name}-site`);
  await runMeasured('scripts/build/main.ts', ['--out', siteDir], { CONTENT_DIR: contentDir, BASE_PATH });
  return siteDir;
}

type Ask = (question: string) => Promise<string[]>;

async function table(questions: readonly JudgedQuestion[], ask: Ask): Promise<void> {
  const found = new Map<string, string[]>();
  for (const { query } of questions) found.set(query, await ask(query));
  console.table(figuresByGroup(questions, (query) => found.get(query) ?? []));
}

async function judge(siteDir: string, values: SearchOrder): Promise<void> {
  const host = await startStaticServer({ root: siteDir, basePath: BASE_PATH });
  const browser = await openBrowser();
  const [own, stock] = [await freePage(browser), await freePage(browser)];
  await stock.goto(`${host.url}404.html`);
  const codes = codesBySlug(siteDir);
  for (const file of values.queries.filter((name) => existsSync(name))) {
    const questions = readQuestions(file);
    console.log(`\n${file}: this site`);
    await table(questions, (question) => askSearchPage(own, host.url, question));
    if (values['no-stock']) continue;
    console.log(`${file}: stock Pagefind`);
    await table(questions, (question) => askStockPagefind(stock, host.url, codes, question));
  }
  await browser.close();
  await host.close();
}

const QUESTIONS = [
  'dang ky khai sinh',
  'giấy độc thân',
  'mở quán cà phê',
  'làm lại căn cước bị mất',
  'tien cho nguoi gia',
];
const weigh = async (name: string, siteDir: string): Promise<number> => {
  const { bytes, searchMs, warmMs, nextMs } = await firstResult(siteDir, BASE_PATH, QUESTIONS);
  const [first, warm, next] = [searchMs, warmMs, nextMs].map((ms) => ms.toFixed(1));
  console.log(
    `${name}: ${bytes} B to the first result (brotli, cold), search ${first} ms in the page (medians)`,
  );
  console.log(`${name}: another question there ${warm} ms, its results after ${next} ms`);
  return bytes;
};

/** The content as committed: questions of every kind, by class. */
async function judgeContent(values: SearchOrder): Promise<void> {
  const siteDir = join(folder, 'content-site');
  await runMeasured('scripts/build/main.ts', ['--out', siteDir], { BASE_PATH });
  await weigh('content', siteDir);
  const { index, ask } = openBuiltSearch(siteDir);
  for (const file of SITE_QUESTIONS.filter((name) => existsSync(name))) {
    console.log(`\n${file}: pages of every kind`);
    console.table(siteFigures(readSiteQuestions(file), ask));
  }
  for (const file of [REAL_QUESTIONS, ...values.queries].filter((name) => existsSync(name))) {
    console.log(`\n${file}: procedures of the content`);
    console.table(figuresByGroup(readQuestions(file), finder(index)));
  }
}

await runCall(BENCH_SEARCH, async (values) => {
  try {
    await judgeContent(values);
    if (values['site-only']) return;
    if (!existsSync(values.records)) console.log(`${values.records} is not at hand: nothing to measure`);
    else {
      const siteDir = await buildRecords('records', values.records);
      const small = await weigh('records', siteDir);
      if (!values['no-stock']) await indexAsStock(siteDir);
      await judge(siteDir, values);
      if (existsSync(values.large)) {
        const large = await weigh('large', await buildRecords('large', values.large));
        console.log(`bytes to the first result grow ${(large / small).toFixed(2)}-fold`);
      }
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
process.exit();
