/**
 * Measures the procedure search by itself, without a browser: how often the right procedure is first and among the first
 * three, by class and by halves of the questions, bytes and time: `node scripts/bench/search-offline.ts [--content DIR]
 * [--queries FILE,FILE] [--misses]`. For official records, import them into a folder first.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { openProcedureIndex, type ProcedureIndex } from '../../src/search/engine/open-index.ts';
import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { flag, text } from '../command-line/option.ts';
import { runCall } from '../command-line/run-call.ts';
import { committedSearch } from './committed-search.ts';
import { figuresByGroup, finder, readQuestions, type JudgedQuestion } from './judged-questions.ts';
import { brotliBytes } from '../built-site/page-bytes.ts';
import { spreadOf } from '../../src/text/spread.ts';
import { SHARED_QUESTIONS, WARD_QUESTIONS } from './question-files.ts';

const QUESTION_FILES = [SHARED_QUESTIONS, WARD_QUESTIONS];

/** Every question whose first procedure is a wrong one: what was wanted, at which place it was found, and what came instead. */
function sayMisses(
  questions: readonly JudgedQuestion[],
  index: ProcedureIndex,
  names: ReadonlyMap<string, string>,
) {
  const find = finder(index);
  const named = (code: string): string => `${code} ${names.get(code)?.slice(0, 60) ?? '?'}`;
  for (const { id = '', query, codes } of questions) {
    const found = find(query);
    if (codes.includes(found[0] ?? '')) continue;
    const top = found.slice(0, 3);
    console.log(`${top.some((code) => codes.includes(code)) ? 'near' : 'MISS'} ${id} ${query}`);
    console.log(`     gold ${codes.map((code) => `${named(code)} @${found.indexOf(code)}`).join(' · ')}`);
    console.log(`     got  ${top.map(named).join(' · ')}`);
    console.log('     ', JSON.stringify(index.search(query).understood));
  }
}

await runCall(
  {
    command: 'node scripts/bench/search-offline.ts',
    about: 'Đo tìm kiếm không cần trình duyệt: tỉ lệ đúng theo nhóm câu hỏi, số byte, thời gian.',
    options: {
      content: CONTENT,
      queries: text('TỆP,TỆP', 'câu hỏi đã chấm', QUESTION_FILES.map((file) => resolve(file)).join(',')),
      misses: flag('kể từng câu mà thủ tục đầu tiên không đúng'),
    },
    read: ({ content, queries, misses }) => ({ ...surroundings(content), files: queries.split(','), misses }),
  },
  ({ contentDir, siteDate, files, misses }) => {
    const { built } = committedSearch(contentDir, siteDate);
    const opened = performance.now();
    const index = openProcedureIndex(built);
    const openMs = performance.now() - opened;
    const names = new Map(Array.from({ length: index.size }, (_, at) => [index.code(at), index.name(at)]));
    const times: number[] = [];
    for (const file of files.filter((name) => existsSync(name))) {
      const questions = readQuestions(file).filter(({ codes }) => codes.some((code) => names.has(code)));
      console.log(file);
      console.table(figuresByGroup(questions, finder(index)));
      if (misses) sayMisses(questions, index, names);
      for (const { query } of questions) {
        const started = performance.now();
        index.search(query);
        times.push(performance.now() - started);
      }
    }
    const bytes = (part: string): number => brotliBytes(Buffer.from(part));
    const time = spreadOf(times);
    console.log(
      `${index.size} procedures · index ${bytes(built.index)} B (brotli) · ${built.shards.length} shards, median ${spreadOf(built.shards.map(bytes)).median} B · open ${openMs.toFixed(0)} ms · query median ${time.median.toFixed(1)} ms, slowest ${time.max.toFixed(1)} ms`,
    );
  },
);
