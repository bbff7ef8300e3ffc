import { elsewhereType } from '../../src/elsewhere/content-type.ts';
import { readEntries } from '../content/read-typed.ts';
import { compareMatters } from './compare-elsewhere.ts';
import type { FactsOrder } from './options.ts';

/**
 * Compares every procedure of the matters of other offices with its official record and prints each difference; 1 when a
 * fact differs, or when an entry names a record that the export lacks.
 */
export async function runElsewhere({ against, contentDir }: FactsOrder): Promise<number> {
  const matters = readEntries(contentDir, elsewhereType).map(({ file, data }) => ({
    file,
    official: data.official,
  }));
  const { compared, unread, differences } = await compareMatters(against, matters);
  for (const difference of differences) console.log(difference);
  console.log(
    `Đã so ${compared} thủ tục của ${matters.length} việc làm ở nơi khác: ${differences.length} khác; ${unread} thủ tục nguồn không có hồ sơ.`,
  );
  return differences.length > 0 ? 1 : 0;
}
