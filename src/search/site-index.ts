import { currentProcedures } from '../procedures/queries.ts';
import { sectorById } from '../sectors/queries.ts';
import { readContentList } from '../site/content-list.ts';
import { siteDate } from '../site/site.ts';
import { buildProcedureIndex, type BuiltIndex } from './build-index.ts';
import { toSearchable } from './to-searchable.ts';

let built: Promise<BuiltIndex> | undefined;

/** The search index of this build's procedures, made once. */
export function procedureIndex(): Promise<BuiltIndex> {
  built ??= buildIndex();
  return built;
}

async function buildIndex(): Promise<BuiltIndex> {
  const popular = readContentList('popular', { procedures: [], searches: [] }).procedures;
  const ranks = new Map(popular.map((code, at) => [code, at + 1]));
  const procedures = (await currentProcedures()).map(({ id, data }) =>
    toSearchable(data, {
      slug: id,
      sector: sectorById(data.sector).name,
      rank: ranks.get(data.code),
      day: siteDate,
    }),
  );
  return buildProcedureIndex(procedures, readContentList('synonyms', { groups: [] }));
}
