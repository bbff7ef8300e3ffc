import { freeSlug } from '../../src/procedures/slug-from-name.ts';
import { digest } from '../../src/procedures/versions/official-digest.ts';
import { newEntry, updatedEntry } from './entries/entry-file.ts';
import type { ExistingEntries, ExistingEntry } from './entries/existing-entries.ts';
import { readFrontMatter } from './entries/front-matter.ts';
import { importedBefore, type ImportSession, PROCEDURES_FOLDER } from './import-session.ts';
import { mergeEntry } from './entries/merge-entry.ts';
import type { OfficialProcedure } from './mapping/official-procedure.ts';
import { sayChanges } from './say-changes.ts';
import { refusedByCheck } from './entries/refused-by-check.ts';
import { problemsOfEntry } from './mapping/understand-record.ts';

/** The record's id at the national portal; a PDF doesn't print it. */
type PortalId = string | undefined;

/** Writes the official part where it belongs: into its own entry or a new one; gives the reasons if that can't be. */
export function placeEntry(
  session: ImportSession,
  portalId: PortalId,
  official: OfficialProcedure,
): string[] {
  const { existing, options, outcome } = session;
  const blocked =
    portalId === undefined ? undefined : existing.unreadable.find((file) => file.portalId === portalId);
  if (blocked) return [`tệp ${PROCEDURES_FOLDER}/${blocked.file}: ${blocked.error}`];
  const entry = existing.byPortalId.get(portalId ?? '') ?? existing.byCode.get(official.code);
  if (entry === undefined) return create(session, portalId, official);
  if (session.isOfBase(entry)) {
    outcome.ofBase += 1;
    return [];
  }
  const last = importedBefore(entry.front.value);
  const ownId = entry.front.value['portalId'];
  if (options.factsOnly && isWhole(entry)) {
    outcome.whole += 1;
    return [];
  }
  // An entry without an id was made of a PDF: the full record completes it.
  if (last !== undefined && (ownId === portalId || ownId === undefined))
    return update(session, entry, last, official, portalId);
  outcome.handWritten += 1;
  return [];
}

/** Whether an imported entry tells every part; facts alone have nothing to add to it. */
const isWhole = ({ front: { value } }: ExistingEntry): boolean =>
  importedBefore(value) !== undefined && value['leftToPortal'] === undefined;

function create(session: ImportSession, portalId: PortalId, official: OfficialProcedure): string[] {
  const { existing, options, outcome, sectors } = session;
  const slug = freeSlug(official.name, official.code, existing.slugs);
  const file = `${PROCEDURES_FOLDER}/${slug}.mdx`;
  const text = newEntry(portalId, official, options.retrievedOn);
  const problems = [
    ...knownCode(existing, official.code),
    ...refusedByCheck(file, text, sectors.rowOf(official.sector)),
  ];
  if (problems.length > 0) return problems;
  existing.slugs.add(slug);
  existing.fileOfCode.set(official.code, `${slug}.mdx`);
  sectors.adopt(official.sector);
  session.write(file, text);
  outcome.created += 1;
  return [];
}

/** One procedure has one code; a second record of it would be refused by `check`. */
function knownCode({ fileOfCode }: ExistingEntries, code: string): string[] {
  const file = fileOfCode.get(code);
  return file === undefined ? [] : [`mã ${code} đã có ở ${PROCEDURES_FOLDER}/${file}`];
}

function update(
  session: ImportSession,
  entry: ExistingEntry,
  last: Record<string, string>,
  official: OfficialProcedure,
  portalId: PortalId,
): string[] {
  const { options, outcome } = session;
  const merge = mergeEntry(entry.front.value, last, official);
  const isCompleted = portalId !== entry.front.value['portalId'];
  if (digest(merge.imported) === digest(last) && !isCompleted) {
    adoptIfUsed(session, entry.front.value['sector'], official);
    outcome.unchanged += 1;
    return [];
  }
  const text = updatedEntry(entry.front, merge, options.retrievedOn, isCompleted ? portalId : undefined);
  const written = readFrontMatter(text);
  const problems =
    'error' in written
      ? [written.error]
      : [...problemsOfEntry(written.value), ...newProblems(session, entry, official, text)];
  if ('error' in written || problems.length > 0)
    return problems.map(
      (problem) => `tệp ${PROCEDURES_FOLDER}/${entry.file}, sau khi cập nhật từ nguồn: ${problem}`,
    );
  adoptIfUsed(session, written.value['sector'], official);
  session.write(`${PROCEDURES_FOLDER}/${entry.file}`, text);
  sayChanges(entry.file, merge, session.say);
  outcome.updated += 1;
  if (merge.kept.length > 0) outcome.keptAgainstSource += 1;
  return [];
}

/** What is wrong with an entry's new text that was not wrong before. */
function newProblems(
  { existing, sectors }: ImportSession,
  { file, front, text: before }: ExistingEntry,
  official: OfficialProcedure,
  text: string,
): string[] {
  const judged = (content: string): string[] =>
    refusedByCheck(`${PROCEDURES_FOLDER}/${file}`, content, sectors.rowOf(official.sector));
  const known = new Set(judged(before));
  const isSameCode = front.value['code'] === official.code;
  return [
    ...(isSameCode ? [] : knownCode(existing, official.code)),
    ...judged(text).filter((problem) => !known.has(problem)),
  ];
}

/** An editor may have moved the entry to another sector; then the record's own is not needed in the list. */
function adoptIfUsed({ sectors }: ImportSession, sector: unknown, official: OfficialProcedure): void {
  if (sector === official.sector) sectors.adopt(official.sector);
}
