import { oneLine, type ListedProcedure, type OfficialList } from './official-list.ts';

/** How a list agrees with the records of the same codes. */
export interface ListScore {
  list: string;
  rows: number;
  setAside: number;
  /** Rows whose code is among the records. */
  inRecords: number;
  /** Of the records at commune level of the list's ministry: how many are in the list. */
  communeRecords: number;
  communeFound: number;
  namesEqual: number;
  sectorsEqual: number;
  issuersEqual: number;
  /** Differences with a reason: the record, or the name of its sector, changed after the list was made. */
  explained: string[];
  unexplained: string[];
  /** Of the rows whose level the list tells, how many tell what the record tells. */
  levelsTold: number;
  levelsEqual: number;
}

/** A score before anything is counted. */
export function emptyScore({ name, procedures, setAside }: OfficialList): ListScore {
  return {
    list: name,
    rows: procedures.length,
    setAside: setAside.length,
    inRecords: 0,
    communeRecords: 0,
    communeFound: 0,
    namesEqual: 0,
    sectorsEqual: 0,
    issuersEqual: 0,
    explained: [],
    unexplained: [],
    levelsTold: 0,
    levelsEqual: 0,
  };
}

/**
 * Counts one row of a list against the records of its code; a difference needs a reason.
 * @param renamed sectors that changed their name as a whole.
 */
export function scoreRow(
  score: ListScore,
  row: ListedProcedure,
  same: readonly ListedProcedure[],
  madeOn: string,
  renamed: ReadonlySet<string>,
): void {
  score.inRecords += 1;
  const [record] = same;
  const changedOn = same.map(changeDay).sort().at(-1) ?? '';
  const tell = (equal: boolean, what: string, mine: string, theirs: string, reason: string) => {
    if (equal) return 1;
    const words = `${row.code} ${what}: danh sách "${mine}", hồ sơ "${theirs}"`;
    if (reason === '') score.unexplained.push(words);
    else score.explained.push(`${words}; ${reason}`);
    return 0;
  };
  const later = changedOn > madeOn ? `hồ sơ đổi ngày ${changedOn}, danh sách lập ngày ${madeOn}` : '';
  const [sectors, theirSectors] = [sectorsOf(row), sectorsOf(record)];
  score.namesEqual += tell(
    same.some(({ name }) => name === row.name),
    'tên',
    row.name,
    record?.name ?? '',
    later,
  );
  score.sectorsEqual += tell(
    same.some((one) => sharesSector(row, one)),
    'lĩnh vực',
    sectors,
    theirSectors,
    later || (renamed.has(sectors) ? 'lĩnh vực đổi tên: mọi dòng của lĩnh vực này đều đổi như vậy' : ''),
  );
  score.issuersEqual += tell(
    same.some(({ issuer }) => issuer === row.issuer),
    'cơ quan ban hành',
    row.issuer ?? '',
    record?.issuer ?? '',
    '',
  );
  if (row.level === 'unknown') return;
  score.levelsTold += 1;
  if (same.some(({ level }) => level === row.level)) score.levelsEqual += 1;
}

/** The names of all sectors of a procedure. */
export const sectorsOf = (procedure: ListedProcedure | undefined): string =>
  (procedure?.sectors ?? []).map(({ name }) => name).join(', ');

function sharesSector(row: ListedProcedure, record: ListedProcedure): boolean {
  return row.sectors.some(({ name }) => record.sectors.some((other) => oneLine(other.name) === name));
}

/** The last day on which the record was changed, in Vietnam; '' where it doesn't say. */
export function changeDay({ detail }: ListedProcedure): string {
  const at = Number(detail?.updatedAt);
  return Number.isFinite(at) ? new Date(at + 7 * 3_600_000).toISOString().slice(0, 10) : '';
}
