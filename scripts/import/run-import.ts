import { requirePlainFolder } from '../content/foreign-entries.ts';
import { prepareContentFolder } from './content-folder.ts';
import { importRecord } from './import-record.ts';
import { closeSession, openSession } from './import-session.ts';
import type { ImportOptions } from './options.ts';
import type { Outcome } from './outcome.ts';
import { importPdf } from './pdf/import-pdf.ts';
import { type ReadProgress, readRecords } from './read-records.ts';
import { rejectsPath, writeRejects } from './rejects-file.ts';

/** Where an import speaks, and the project's content folder, whose closed lists a new folder takes over. */
export interface ImportSurroundings {
  projectContent: string;
  say: (line: string) => void;
  onProgress?: ReadProgress;
}

/** Brings an export of the national database, or the portal's PDFs, into a content folder. @throws Error where links lie in it. */
export async function runImport(
  options: ImportOptions,
  { projectContent, say, onProgress }: ImportSurroundings,
): Promise<Outcome> {
  requirePlainFolder(options.into);
  const lists = prepareContentFolder(options.into, projectContent, options.dryRun);
  if (lists.length > 0)
    say(
      `${options.into} chưa là thư mục nội dung: lấy thêm ${lists.join(', ')} của dự án (site.yaml để trống phần units).`,
    );
  const session = openSession(options, projectContent, say);
  if (options.pdfs === undefined)
    for await (const read of readRecords(options.input, onProgress)) importRecord(session, read);
  else for (const pdf of options.pdfs) await importPdf(session, pdf);
  const outcome = closeSession(session);
  // A PDF is one procedure; that others are not in it says nothing about them.
  if (options.pdfs !== undefined) outcome.goneFromSource = [];
  if (!options.dryRun) writeRejects(rejectsPath(options.into), outcome.rejects);
  return outcome;
}
