/**
 * How well search answers whom it has never heard: takes each writer's ways of asking out of the index in turn, and phrases
 * of what is not here with them, and asks a part of both: `npm run bench:writers [-- --dir dist] [--content DIR]`.
 * Only the page that a way was written for counts. Another body's page is found, whatever search says of it: left out of "refused".
 */
import { SECTIONS } from '../../src/site/sections.ts';
import { CONTENT, surroundings } from '../command-line/folder-options.ts';
import { text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';
import { runCall } from '../command-line/run-call.ts';
import { heldOutWriters, type HeldOut } from './writers/held-out-writers.ts';
import { askBuilt, siteFigures } from './site-questions.ts';

const BENCH_WRITERS = defineCall({
  command: 'npm run bench:writers',
  about:
    'Đo tìm kiếm với người viết chưa gặp: lần lượt bỏ các cách hỏi của một người viết khỏi chỉ mục rồi hỏi lại bằng chính các câu ấy.',
  options: { dir: text('THƯ-MỤC', 'bản dựng của nội dung', 'dist'), content: CONTENT },
  read: ({ dir, content }) => ({ dir, ...surroundings(content) }),
  site: ({ dir }) => dir,
  content: ({ contentDir }) => contentDir,
});

type Row = Readonly<Record<'first' | 'among three' | 'refused' | 'found out', number>>;

function figuresOf({ site, questions }: HeldOut): Row {
  const ask = askBuilt(site);
  const ours = questions.filter(
    ({ pages }) => !pages.some((path) => path.startsWith(SECTIONS.elsewhere.path)),
  );
  const { answer, none } = siteFigures(questions, ask);
  return {
    first: answer?.first ?? 0,
    'among three': answer?.third ?? 0,
    refused: siteFigures(ours, ask)['answer']?.falseNone ?? 0,
    'found out': none?.first ?? 0,
  };
}

const meanOf = (rows: readonly Row[]): Row => {
  const mean = (of: keyof Row): number =>
    Number((rows.reduce((sum, row) => sum + row[of], 0) / Math.max(1, rows.length)).toFixed(3));
  return {
    first: mean('first'),
    'among three': mean('among three'),
    refused: mean('refused'),
    'found out': mean('found out'),
  };
};

await runCall(BENCH_WRITERS, ({ dir, contentDir, siteDate }) => {
  const rows = [...heldOutWriters(dir, contentDir, siteDate)].map((held) => ({
    writer: held.writer,
    notHereBy: held.notHereBy,
    row: figuresOf(held),
  }));
  console.table({
    ...Object.fromEntries(
      rows.map(({ writer, notHereBy, row }) => [writer, { ...row, 'phrases of': notHereBy }]),
    ),
    mean: meanOf(rows.map(({ row }) => row)),
  });
  for (const [by, own] of Map.groupBy(rows, ({ notHereBy }) => notHereBy))
    console.log(`phrases of ${by}: ${meanOf(own.map(({ row }) => row))['found out']} found out`);
});
