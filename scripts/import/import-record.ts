import { MOST_REASONS } from './reading/bounds.ts';
import { doubtsOf } from '../../src/procedures/answers/doubts.ts';
import type { Procedure } from '../../src/procedures/schema/schema.ts';
import type { ImportSession } from './import-session.ts';
import { decisiveWords } from './mapping/decisive-words.ts';
import { factsOnly } from './mapping/facts-only.ts';
import type { OfficialProcedure } from './mapping/official-procedure.ts';
import { count } from './outcome.ts';
import { placeEntry } from './place-entry.ts';
import type { ReadRecord } from './reading/read-records.ts';
import { recordSchema, type OfficialDetail } from './reading/record-schema.ts';
import { leftOutBy } from './entries/site-scope.ts';
import { recogniseRecord, understandRecord } from './mapping/understand-record.ts';
import { unknownFields } from './reading/unknown-fields.ts';

/**
 * Takes one record into the content folder, or puts it among the rejects with every reason. Whatever a record may hold,
 * those behind it are read.
 */
export function importRecord(session: ImportSession, read: ReadRecord): void {
  const reject = (reasons: string[], record: unknown, detail?: OfficialDetail) =>
    void session.outcome.rejects.push({
      where: read.where,
      code: detail?.code,
      name: detail?.name,
      reasons: mostReasons(reasons),
      record,
    });
  if ('error' in read) return reject([read.error], read.line);
  try {
    takeRecord(session, read, reject);
  } catch (error) {
    if (isFault(error)) throw error;
    reject(
      [`không hiểu được hồ sơ này: ${error instanceof Error ? error.message : String(error)}`],
      read.value,
    );
  }
}

/** Whether the machine refuses (a full disk), which the next record would meet too. */
const isFault = (error: unknown): boolean => error instanceof Error && 'code' in error && 'syscall' in error;

const mostReasons = (reasons: readonly string[]): string[] =>
  reasons.length <= MOST_REASONS
    ? [...reasons]
    : [...reasons.slice(0, MOST_REASONS), `còn ${reasons.length - MOST_REASONS} lý do nữa`];

type Reject = (reasons: string[], record: unknown, detail?: OfficialDetail) => void;

function takeRecord(session: ImportSession, read: { where: string; value: unknown }, reject: Reject): void {
  const recognised = recogniseRecord(read.value);
  if ('problems' in recognised) return reject(recognised.problems, read.value);
  const { detail } = recognised;
  const repeated = session.met.has(detail.id);
  session.met.add(detail.id);
  if (!isInScope(detail, session)) return void (session.outcome.outOfScope += 1);
  if (repeated)
    return reject([`hồ sơ có id ${detail.id} đã gặp ở trên, trong cùng tệp nguồn`], read.value, detail);
  const { handWritten } = session.outcome;
  const understood = understandRecord(detail, (category) => session.sectors.idOf(category));
  const problems =
    'problems' in understood
      ? understood.problems
      : placeEntry(session, detail.id, wanted(session, understood.official));
  if (problems.length > 0 || 'problems' in understood) return reject(problems, read.value, detail);
  for (const field of unknownFields(recordSchema, read.value))
    count(session.outcome.leftOut, `trường lạ ${field}`);
  for (const what of understood.log.leftOut) count(session.outcome.leftOut, what);
  for (const part of understood.official.silentInRecord ?? []) count(session.outcome.silent, part);
  // An entry that an editor wrote says its short answers itself.
  if (session.outcome.handWritten === handWritten) noteDoubts(session, understood.procedure);
}

/** The whole record, or its facts alone where the import was asked for those. */
const wanted = (
  { options: { factsOnly: facts, retrievedOn } }: ImportSession,
  official: OfficialProcedure,
) => (facts ? factsOnly(official, decisiveWords(official, retrievedOn)) : official);

function noteDoubts({ outcome, options }: ImportSession, procedure: Procedure): void {
  for (const doubt of doubtsOf(procedure, options.retrievedOn))
    outcome.doubts.set(doubt, [...(outcome.doubts.get(doubt) ?? []), procedure.code]);
}

/**
 * Whether a record is of the level, sector and kind that the import was asked for, and of a sector that the site carries.
 * What the folder has follows the source, of whatever level, unless one was asked for.
 */
export function isInScope(
  detail: OfficialDetail,
  { options, sectors, leftOut, levels: wantedLevels, existing, outcome }: ImportSession,
): boolean {
  const { level, withoutVertical } = options;
  const levels = {
    ministry: detail.isMinistry,
    province: detail.isProvince,
    commune: detail.isWard,
    other: detail.isOtherAgency,
    district: false,
  };
  const category = detail.categoriesDetails?.[0];
  const isKnown = level === undefined && existing.byPortalId.has(detail.id);
  if (wantedLevels && !isKnown && !wantedLevels.some((wanted) => levels[wanted])) return false;
  if (withoutVertical && detail.isVertical) return false;
  if (category === undefined) return options.sectors.length === 0;
  const id = sectors.idOf(category);
  const meant = options.sectors.filter((typed) => sectors.matches(id, typed));
  for (const typed of meant) outcome.unmetSectors.delete(typed);
  if (options.sectors.length > 0 && meant.length === 0) return false;
  const row = leftOutBy(leftOut, id, levels, detail.code);
  if (row !== undefined) count(outcome.notCarried, id);
  return row === undefined;
}
