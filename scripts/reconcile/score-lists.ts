import type { ListedProcedure } from './official-list.ts';
import { listIssuers } from './compare-list.ts';
import { changeDay, emptyScore, type ListScore, scoreRow, sectorsOf } from './list-score.ts';
import { readExportList } from './read-export-list.ts';
import { readXlsxList } from './read-xlsx-list.ts';

/** A list to be scored, with the day on which it was made (its own docProps/core.xml), ISO. */
export interface DatedList {
  path: string;
  madeOn: string;
}

/** Compares each list with the records, row by row. Of one code's several records the first that agrees counts. */
export async function scoreLists(
  lists: readonly DatedList[],
  exports: readonly string[],
): Promise<ListScore[]> {
  const records: ListedProcedure[] = [];
  for (const path of exports) records.push(...(await readExportList(path)).procedures);
  const byCode = Map.groupBy(records, ({ code }) => code);
  const scores: ListScore[] = [];
  for (const list of lists) scores.push(await scoreList(list, byCode));
  return scores;
}

async function scoreList(
  { path, madeOn }: DatedList,
  byCode: ReadonlyMap<string, ListedProcedure[]>,
): Promise<ListScore> {
  const list = await readXlsxList(path);
  const score = emptyScore(list);
  const renamed = renamedSectors(list.procedures, byCode);
  for (const row of list.procedures) {
    const same = byCode.get(row.code);
    if (same !== undefined) scoreRow(score, row, same, madeOn, renamed);
  }
  scoreAbsent(score, new Set(list.procedures.map(({ code }) => code)), listIssuers(list), byCode, madeOn);
  return score;
}

/** Records at commune level of the list's ministry that the list lacks: newer than the list, or unexplained. */
function scoreAbsent(
  score: ListScore,
  listed: ReadonlySet<string>,
  issuers: readonly string[],
  byCode: ReadonlyMap<string, ListedProcedure[]>,
  madeOn: string,
): void {
  for (const [code, [record]] of byCode) {
    if (record?.level !== 'commune' || !issuers.includes(record.issuer ?? '')) continue;
    score.communeRecords += 1;
    if (listed.has(code)) score.communeFound += 1;
    else {
      const changedOn = changeDay(record);
      const words = `${code} ${record.name.slice(0, 60)}: không có trong danh sách`;
      if (changedOn > madeOn)
        score.explained.push(`${words}; hồ sơ công bố ngày ${changedOn}, danh sách lập ngày ${madeOn}`);
      else score.unexplained.push(words);
    }
  }
}

/** Sectors of which no row agrees with its record, and all records have one and the same other name. */
function renamedSectors(
  rows: readonly ListedProcedure[],
  byCode: ReadonlyMap<string, ListedProcedure[]>,
): Set<string> {
  const names = new Map<string, Set<string>>();
  for (const row of rows)
    for (const record of byCode.get(row.code) ?? [])
      names.set(sectorsOf(row), (names.get(sectorsOf(row)) ?? new Set()).add(sectorsOf(record)));
  return new Set(
    [...names].flatMap(([name, theirs]) => (theirs.size === 1 && !theirs.has(name) ? [name] : [])),
  );
}
