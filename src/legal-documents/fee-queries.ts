import { officeById } from '../offices/queries.ts';
import { once } from '../site/once.ts';
import { site, siteDate } from '../site/site.ts';
import { feeDocument, feeTurns } from './fee-turns.ts';
import { allLegalDocuments, lastDayOf } from './queries.ts';

/** Every fee of the documents issued by the site's day that the site's units collect, by its id, turn after turn. */
export const allFeeTurns = once(async () => {
  const units = await Promise.all(site.units.map((id) => officeById(id)));
  const documents = (await allLegalDocuments()).filter(({ data }) => data.fees !== undefined);
  return feeTurns(
    await Promise.all(documents.map(async (entry) => feeDocument(entry, await lastDayOf(entry), siteDate))),
    new Set(units.flatMap((unit) => unit?.data.unitCode ?? [])),
    units.length,
  );
});
