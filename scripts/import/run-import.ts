import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import type { Progress } from '../command-line/progress.ts';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import { importRecord } from './import-record.ts';
import { closeSession, openSession } from './import-session.ts';
import type { ImportOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { importPdf } from './pdf/import-pdf.ts';
import { readRecords } from './reading/read-records.ts';
import { rejectsPath, writeRejects } from './rejects-file.ts';

const SITE = CONTENT_LISTS.site.file;

/** Where an import speaks. */
export interface ImportSurroundings {
  say: (line: string) => void;
  progress?: Progress;
}

/**
 * Brings an export of the national database, or the portal's PDFs, into a content folder.
 * @throws Error in Vietnamese where the folder is none yet, or links lie in it
 */
export async function runImport(
  options: ImportOptions,
  { say, progress }: ImportSurroundings,
): Promise<Outcome> {
  requirePlainFolder(options.into);
  if (!existsSync(join(options.into, SITE)))
    throw new Error(
      `${options.into} chưa là thư mục nội dung (không có ${SITE}); tạo trước bằng: npm run init -- "Xã …, tỉnh …" <thư mục>`,
    );
  progress?.stage('Đọc các mục đã có');
  const session = openSession(options, say, progress?.show);
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
