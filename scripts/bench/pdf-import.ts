/**
 * Scores the reading of official files against the official records, both of ../shared/data/tthc: the import of the
 * portal's PDFs field by field, and the ministries' XLSX lists row by row: `node scripts/bench/pdf-import.ts`.
 * Exit code 1 when a field said certain is wrong, or a list differs without a reason.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { scorePdfs } from '../import/pdf/score-pdfs.ts';
import { scoreTable } from '../import/pdf/score-table.ts';
import { SHARED_LISTS } from '../reconcile/shared-lists.ts';
import { listScoreTable } from '../reconcile/list-score-table.ts';
import { scoreLists } from '../reconcile/score-lists.ts';

const SHARED = resolve(import.meta.dirname, '../../../shared/data/tthc');

async function main(): Promise<number> {
  if (!existsSync(SHARED)) {
    console.log(`skipped: no official files at ${SHARED}`);
    return 0;
  }
  const records = ['ward.jsonl.gz', 'national.jsonl.gz'].map((file) => resolve(SHARED, file));
  const pdfs = await scorePdfs(resolve(SHARED, 'pdf'), records);
  const lists = await scoreLists(
    SHARED_LISTS.map(({ file, madeOn }) => ({ path: resolve(SHARED, 'lists', file), madeOn })),
    records,
  );
  console.log([...scoreTable(pdfs), '', ...listScoreTable(lists)].join('\n'));
  const isWrong = pdfs.fields.some(({ wrong }) => wrong.length > 0);
  return isWrong || lists.some(({ unexplained }) => unexplained.length > 0) ? 1 : 0;
}

process.exitCode = await main();
