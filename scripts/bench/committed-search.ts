import { basename } from 'node:path';
import { NOTHING_POPULAR } from '../../src/site/schemas/popular-schema.ts';
import { proceduresType } from '../../src/procedures/content-type.ts';
import { buildProcedureIndex, type BuiltIndex } from '../../src/search/building/build-index.ts';
import { asksByPage } from '../../src/search/asked-pages.ts';
import { askedPagesList, offTopicList, synonymsList } from '../../src/search/content-list.ts';
import { offTopicPhrases } from '../../src/search/off-topic.ts';
import { toSearchable } from '../../src/search/to-searchable.ts';
import { sectorsList } from '../../src/sectors/content-list.ts';
import { SECTIONS } from '../../src/site/sections.ts';
import { popularList } from '../../src/site/content-lists.ts';
import { readEntries, readList } from '../content/read-typed.ts';

/** The procedures of a content folder as the site indexes them on a day, without building it; and their codes. */
export function committedSearch(contentDir: string, day: string): { codes: string[]; built: BuiltIndex } {
  const sectors = new Map(readList(contentDir, sectorsList, []).map(({ id, name }) => [id, name]));
  const popular = readList(contentDir, popularList, NOTHING_POPULAR).procedures;
  const asks = asksByPage(readList(contentDir, askedPagesList, []));
  const procedures = readEntries(contentDir, proceduresType).map(({ file, data }) =>
    toSearchable(data, {
      slug: basename(file, '.mdx'),
      sector: sectors.get(data.sector) ?? '',
      asks: asks[`${SECTIONS.procedures.path}/${basename(file, '.mdx')}/`] ?? [],
      rank: popular.indexOf(data.code) + 1 || undefined,
      day,
    }),
  );
  const synonyms = readList(contentDir, synonymsList, { groups: [] });
  const offTopic = offTopicPhrases(readList(contentDir, offTopicList, []));
  return {
    codes: procedures.map(({ code }) => code),
    built: buildProcedureIndex(procedures, synonyms, { offTopic }),
  };
}
