import { isValidOn } from '../fields/dates.ts';
import type { ReceivingOffice } from '../site/schemas/receiving-office-schema.ts';

/** The offices of the site that receive the files of a procedure, by the site's own table. */
export interface Receivers {
  offices: readonly string[];
  /** Their names, in a sentence. */
  names: string;
  /** Whether the table names its sector, so that it knows better than general words of the record. */
  isOfSector: boolean;
}

/** What of a procedure decides. */
export interface Received {
  sector: string;
  levels: readonly string[];
  executingOffices: readonly { office?: string | undefined }[];
}

/** How closely a row names what it is for: a sector before a level before everything. */
const closeness = ({ sectors, level }: ReceivingOffice): number => (sectors ? 2 : 0) + (level ? 1 : 0);

/**
 * The rows that say who receives the files of a procedure on a day: of those that fit, the closest, all of them where several
 * units are served. None where its record names an office of ours.
 */
export function receivingRows(
  rows: readonly ReceivingOffice[],
  { sector, levels, executingOffices }: Received,
  day: string,
): ReceivingOffice[] {
  if (executingOffices.some(({ office }) => office !== undefined)) return [];
  const fitting = rows.filter(
    (row) =>
      isValidOn(row, day) &&
      (row.sectors === undefined || row.sectors.includes(sector)) &&
      (row.level === undefined || levels.includes(row.level)),
  );
  const closest = Math.max(...fitting.map(closeness));
  return fitting.filter((row) => closeness(row) === closest);
}
