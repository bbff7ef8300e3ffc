import { currentProcedures } from '../procedures/queries.ts';
import { readPopular } from '../site/popular.ts';
import { sectorById } from '../sectors/queries.ts';
import { readContentList } from '../site/content-list.ts';
import { asksByPage } from './asked-pages.ts';
import { askedPagesList, offTopicList, synonymsList } from './content-list.ts';
import { offTopicPhrases } from './off-topic.ts';
import { once } from '../site/once.ts';
import { SECTIONS } from '../site/sections.ts';
import { siteDate } from '../site/site.ts';
import { buildProcedureIndex, type BuiltIndex } from './building/build-index.ts';
import { toSearchable } from './to-searchable.ts';

/** The search index of this build's procedures, made once. */
export const procedureIndex = once(async (): Promise<BuiltIndex> => {
  const popular = readPopular().procedures;
  const ranks = new Map(popular.map((code, at) => [code, at + 1]));
  const asks = asksByPage(readContentList(askedPagesList, []));
  const procedures = (await currentProcedures()).map(({ id, data }) =>
    toSearchable(data, {
      slug: id,
      sector: sectorById(data.sector).name,
      rank: ranks.get(data.code),
      asks: asks[`${SECTIONS.procedures.path}/${id}/`] ?? [],
      day: siteDate,
    }),
  );
  return buildProcedureIndex(procedures, readContentList(synonymsList, { groups: [] }), {
    asks,
    offTopic: offTopicPhrases(readContentList(offTopicList, [])),
    // Only a build brings in the other pages.
    pagesFollow: !import.meta.env.DEV,
  });
});
