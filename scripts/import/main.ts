import { resolve } from 'node:path';
import { showProgress } from '../command-line/progress.ts';
import { contentTarget } from '../content/content-target.ts';
import { sayError } from '../writing/file-error.ts';
import { RefusedFolder } from '../writing/own-folder.ts';
import { type ImportOptions, readOptions, USAGE } from './options.ts';
import { type Outcome, summary } from './outcome.ts';
import { rejectsPath } from './rejects-file.ts';
import { runImport } from './run-import.ts';

const SHOWN_REJECTS = 20;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Exit code: 0 all records are in, 1 some were rejected, 2 it could not run or had to stop. */
async function main(argumentList: readonly string[]): Promise<number> {
  const options = optionsOrUsage(argumentList);
  if (options === undefined) return 2;
  contentTarget(options.into, '--into');
  const started = performance.now();
  const progress = showProgress(process.stderr);
  const outcome = await runImport(options, {
    projectContent: resolve(import.meta.dirname, '../../content'),
    say,
    progress,
  });
  const stages = progress.end();
  sayRejects(outcome, options);
  const seconds = (performance.now() - started) / 1000;
  for (const line of [...summary(outcome, seconds, options.dryRun), ...stages]) say(line);
  return outcome.rejects.length > 0 ? 1 : 0;
}

function optionsOrUsage(argumentList: readonly string[]): ImportOptions | undefined {
  try {
    return readOptions(argumentList);
  } catch (error) {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n\n${USAGE}\n`);
    return undefined;
  }
}

function sayRejects({ rejects }: Outcome, { into, dryRun }: ImportOptions): void {
  for (const { where, code, reasons } of rejects.slice(0, SHOWN_REJECTS))
    say(`Bị loại: ${where}${code === undefined ? '' : `, mã ${code}`}: ${reasons.join('; ')}`);
  if (rejects.length > SHOWN_REJECTS) say(`… và ${rejects.length - SHOWN_REJECTS} hồ sơ khác bị loại.`);
  if (rejects.length > 0 && !dryRun) say(`Hồ sơ bị loại và lý do được ghi ở ${rejectsPath(into)}`);
}

// `npm run import … | head` closes the pipe early; the import goes on.
process.stdout.on('error', () => {});
process.exitCode = await main(process.argv.slice(2)).catch((error: unknown) => {
  if (error instanceof RefusedFolder) {
    process.stderr.write(`${error.message}\n`);
    return 2;
  }
  const reason = sayError(error);
  process.stderr.write(
    `\nNhập dừng giữa chừng: ${reason}\nCác tệp đã ghi đều nguyên vẹn; sửa lỗi rồi chạy lại.\n`,
  );
  return 2;
});
