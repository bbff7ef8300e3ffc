import { readOptions, USAGE, type ReconcileOptions } from './options.ts';
import { reportMarkdown } from './report-markdown.ts';
import { hasWork } from './report-rows.ts';
import { reportText } from './report-text.ts';
import { runReconcile } from './run-reconcile.ts';

/** Exit code: 0 nothing to do, 1 something for editors, 2 it could not run. */
async function main(argumentList: readonly string[]): Promise<number> {
  const options = optionsOrUsage(argumentList);
  if (options === undefined) return 2;
  const { comparison, drafts } = await runReconcile(options);
  process.stdout.write(
    options.format === 'markdown' ? reportMarkdown(comparison) : `${reportText(comparison)}\n`,
  );
  process.stderr.write(`Đề xuất: ${options.out} (${drafts} mục nháp, cau-hoi.md, doi-chieu.md)\n`);
  return hasWork(comparison) ? 1 : 0;
}

function optionsOrUsage(argumentList: readonly string[]): ReconcileOptions | undefined {
  try {
    return readOptions(argumentList);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
    return undefined;
  }
}

// `npm run reconcile … | head` closes the pipe early.
process.stdout.on('error', () => {});
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  return 2;
});
