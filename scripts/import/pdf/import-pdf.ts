import { basename } from 'node:path';
import type { ExistingEntry } from '../entries/existing-entries.ts';
import { isInScope } from '../import-record.ts';
import { importedBefore, type ImportSession, PROCEDURES_FOLDER } from '../import-session.ts';
import type { OfficialProcedure } from '../mapping/official-procedure.ts';
import { count } from '../outcome.ts';
import { placeEntry } from '../place-entry.ts';
import { problemsOfEntry, understandRecord } from '../mapping/understand-record.ts';
import type { UnderstoodPdf } from './detail-of-printed.ts';
import { understandPdf, withDoubts } from './understand-pdf.ts';

/**
 * Takes the portal's PDF of one procedure into the content folder, or puts the file among the rejects with the reason.
 * It goes the way of a record; what could not be read with certainty is empty, and awaits the office by name.
 */
export async function importPdf(session: ImportSession, path: string): Promise<void> {
  const where = basename(path);
  const read = await understandPdf(path, session.options.issuer);
  if ('refused' in read) {
    session.outcome.rejects.push({ where, reasons: [read.refused], record: null });
    return;
  }
  const { detail, createdOn } = read;
  if (!isInScope(detail, session)) return void (session.outcome.outOfScope += 1);
  const full = [...session.existing.byPortalId.values()].find(
    ({ front }) => front.value['code'] === detail.code,
  );
  if (full !== undefined) return sayKept(session, where, full);
  const problems = take(session, read, createdOn);
  if (problems.length > 0)
    session.outcome.rejects.push({
      where,
      code: detail.code,
      name: detail.name,
      reasons: problems,
      record: null,
    });
  else sayDoubts(session, where, read);
}

/** Writes the entry; gives the reasons if that can't be. */
function take(
  session: ImportSession,
  { detail, doubts }: UnderstoodPdf,
  createdOn: string | undefined,
): string[] {
  if (session.met.has(detail.id)) return [`mã ${detail.code} đã có ở một tệp PDF trước, trong cùng lần nhập`];
  session.met.add(detail.id);
  const understood = understandRecord(detail, (category) => session.sectors.idOf(category));
  if ('problems' in understood) return understood.problems;
  const official = withDoubts(understood.official, doubts);
  const problems = problemsOfPdfEntry(official);
  if (problems.length > 0) return problems;
  for (const part of official.silentInRecord ?? []) count(session.outcome.silent, part);
  return placeEntry(datedBy(session, createdOn), undefined, official);
}

function problemsOfPdfEntry(official: OfficialProcedure): string[] {
  return problemsOfEntry({ ...official, source: { kind: 'national-database', retrievedOn: '2000-01-01' } });
}

/** The day on which a PDF was made is the day of its words, unless the editor gave one. */
function datedBy(session: ImportSession, createdOn: string | undefined): ImportSession {
  const { options } = session;
  if (createdOn === undefined || options.retrievedOnIsGiven) return session;
  return { ...session, options: { ...options, retrievedOn: createdOn } };
}

function sayKept({ outcome, say }: ImportSession, where: string, { file, front }: ExistingEntry): void {
  const why = importedBefore(front.value) ? ', nhập từ hồ sơ đầy đủ hơn bản PDF' : '';
  outcome.handWritten += 1;
  say(
    `${where}: đã có ${PROCEDURES_FOLDER}/${file} với mã ${String(front.value['code'])}${why}; giữ nguyên.`,
  );
}

function sayDoubts({ say }: ImportSession, where: string, { detail, doubts }: UnderstoodPdf): void {
  say(`${where}: ${detail.code} ${detail.name}. Để trống vì đọc không chắc hoặc bản PDF không in:`);
  for (const { what, why } of doubts) say(`  ${what}: ${why}`);
}
