import type { Progress } from '../command-line/progress.ts';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import { prepareContentFolder } from './entries/content-folder.ts';
import { importRecord } from './import-record.ts';
import { closeSession, openSession } from './import-session.ts';
import type { ImportOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { importPdf } from './pdf/import-pdf.ts';
import { readRecords } from './reading/read-records.ts';
import { rejectsPath, writeRejects } from './rejects-file.ts';

/** Where an import speaks, and the project's content folder, whose closed lists a new folder takes over. */
export interface ImportSurroundings {
  projectContent: string;
  say: (line: string) => void;
  progress?: Progress;
}

/** Brings an export of the national database, or the portal's PDFs, into a content folder. @throws Error where links lie in it. */
export async function runImport(
  options: ImportOptions,
  { projectContent, say, progress }: ImportSurroundings,
): Promise<Outcome> {
  requirePlainFolder(options.into);
  const lists = prepareContentFolder(options.into, projectContent, options.dryRun);
  if (lists.length > 0)
    say(
      `${options.into} chưa là thư mục nội dung: lấy thêm ${lists.join(', ')} của dự án (site.yaml để trống phần units). Bắt đầu cho đơn vị khác thì dùng npm run init.`,
    );
  progress?.stage('Đọc các mục đã có');
  const session = openSession(options, projectContent, say, progress?.show);
  progress?.stage('Nhập hồ sơ');
  if (options.pdfs === undefined)
    for await (const read of readRecords(options.input, progress?.show)) importRecord(session, read);
  else
    for (const [at, pdf] of options.pdfs.entries()) {
      await importPdf(session, pdf);
      progress?.show((at + 1) / options.pdfs.length, `${at + 1}/${options.pdfs.length} tệp`);
    }
  const outcome = closeSession(session);
  // A PDF is one procedure; that others are not in it says nothing about them.
  if (options.pdfs !== undefined) outcome.goneFromSource = [];
  if (!options.dryRun) writeRejects(rejectsPath(options.into), outcome.rejects);
  return outcome;
}
