import { isReceivedHere } from './answers/received-here.ts';
import { isCurrent, officeById } from '../offices/queries.ts';
import { site } from '../site/site.ts';
import { receivingRows, type Received, type Receivers } from './receivers.ts';

/** The offices that receive files by the site's table, those that are there on its day, by id; none where it has no table. */
export async function namesOfReceivers(): Promise<ReadonlyMap<string, string> | undefined> {
  if (site.receivingOffices === undefined) return undefined;
  const offices = await Promise.all(site.receivingOffices.map(({ office }) => officeById(office)));
  const there = offices.filter((office) => office !== undefined).filter(isCurrent);
  return new Map(there.map(({ id, data }) => [id, data.name]));
}

/**
 * Who receives the files of a procedure on a day by the site's table, as a field of it; none where the table does not tell, or
 * the record names another place than a general row.
 */
export function receiversOf(
  procedure: Received & Parameters<typeof isReceivedHere>[0],
  names: ReadonlyMap<string, string> | undefined,
  day: string,
): { receivers?: Receivers } {
  if (names === undefined) return {};
  const rows = receivingRows(site.receivingOffices ?? [], procedure, day);
  const offices = [...new Set(rows.map(({ office }) => office))].filter((id) => names.has(id));
  if (offices.length === 0) return {};
  const said = offices.map((id) => names.get(id)).join('; ');
  const isOfSector = rows.some(({ sectors }) => sectors !== undefined);
  const receivers = { offices, names: said, isOfSector };
  return isReceivedHere(procedure, receivers) ? { receivers } : {};
}
