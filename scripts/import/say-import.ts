import { showProgress } from '../command-line/progress.ts';
import { contentTarget } from '../content/content-target.ts';
import { sayError } from '../writing/file-error.ts';
import { RefusedFolder } from '../writing/own-folder.ts';
import type { ImportOptions } from './options.ts';
import { type Outcome, summary } from './outcome.ts';
import { rejectsPath } from './rejects-file.ts';
import { runImport } from './run-import.ts';

const SHOWN_REJECTS = 20;
const say = (line: string): void => void process.stdout.write(`${line}\n`);

/** Imports, and tells in the terminal what comes in and what does not; 1 where records were rejected or a sector has none. */
export async function sayImport(options: ImportOptions): Promise<number> {
  contentTarget(options.into, '--into');
  const started = performance.now();
  const progress = showProgress(process.stderr);
  const outcome = await runImport(options, { say, progress }).catch((error: unknown) => {
    progress.end();
    if (error instanceof RefusedFolder) throw error;
    throw new Error(
      `\nNhập dừng giữa chừng: ${sayError(error)}\nCác tệp đã ghi đều nguyên vẹn; sửa lỗi rồi chạy lại.`,
      { cause: error },
    );
  });
  const stages = progress.end();
  sayRejects(outcome, options);
  const seconds = (performance.now() - started) / 1000;
  for (const line of [...summary(outcome, seconds, options.dryRun), ...stages]) say(line);
  for (const typed of outcome.unmetSectors)
    say(`Không hồ sơ nào thuộc lĩnh vực "${typed}"; ghi mã, tên hoặc mã chính thức như trong linh-vuc.yaml.`);
  if (options.level === undefined && outcome.outOfScope > 0 && !options.pdfs)
    say('Chỉ lấy thủ tục của các cấp ở procedureLevels trong site.yaml; --level all lấy mọi cấp.');
  return outcome.rejects.length > 0 || outcome.unmetSectors.size > 0 ? 1 : 0;
}

function sayRejects({ rejects }: Outcome, { into, dryRun }: ImportOptions): void {
  for (const { where, code, reasons } of rejects.slice(0, SHOWN_REJECTS))
    say(`Bị loại: ${where}${code === undefined ? '' : `, mã ${code}`}: ${reasons.join('; ')}`);
  if (rejects.length > SHOWN_REJECTS) say(`… và ${rejects.length - SHOWN_REJECTS} hồ sơ khác bị loại.`);
  if (rejects.length > 0 && !dryRun) say(`Hồ sơ bị loại và lý do được ghi ở ${rejectsPath(into)}`);
}
