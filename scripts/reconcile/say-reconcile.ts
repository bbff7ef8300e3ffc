import type { ReconcileOptions } from './options.ts';
import { reportMarkdown } from './report-markdown.ts';
import { hasWork } from './report-rows.ts';
import { reportText } from './report-text.ts';
import { runReconcile } from './run-reconcile.ts';

/** Compares, writes the proposals and prints the report; 1 where there is something for editors. */
export async function sayReconcile(options: ReconcileOptions): Promise<number> {
  const { comparison, drafts } = await runReconcile(options);
  process.stdout.write(
    options.format === 'markdown' ? reportMarkdown(comparison) : `${reportText(comparison)}\n`,
  );
  process.stderr.write(`Đề xuất: ${options.out} (${drafts} mục nháp, cau-hoi.md, doi-chieu.md)\n`);
  return hasWork(comparison) ? 1 : 0;
}
