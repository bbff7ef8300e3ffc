import { basename } from 'node:path';
import { NOTHING_POPULAR } from '../../src/site/schemas/popular-schema.ts';
import { proceduresType } from '../../src/procedures/content-type.ts';
import { buildProcedureIndex, type BuiltIndex } from '../../src/search/building/build-index.ts';
import { asksByPage, type AskedPages } from '../../src/search/asked-pages.ts';
import { askedPagesList, offTopicList, synonymsList } from '../../src/search/content-list.ts';
import { offTopicPhrases } from '../../src/search/off-topic.ts';
import { toSearchable } from '../../src/search/to-searchable.ts';
import { sectorsList } from '../../src/sectors/content-list.ts';
import { SECTIONS } from '../../src/site/sections.ts';
import { popularList } from '../../src/site/content-lists.ts';
import { readEntries, readList } from '../content/read-typed.ts';

/** What a content folder's search learns from beside its entries; phrases of what is not here in lower case. */
export interface Learned {
  readonly asked: AskedPages;
  readonly offTopic: readonly string[];
}

/** The procedures of a content folder on a day, to be indexed with whatever is learned, alone or for pages to follow. */
export function searchOfContent(contentDir: string, day: string) {
  const sectors = new Map(readList(contentDir, sectorsList, []).map(({ id, name }) => [id, name]));
  const popular = readList(contentDir, popularList, NOTHING_POPULAR).procedures;
  const entries = readEntries(contentDir, proceduresType);
  const synonyms = readList(contentDir, synonymsList, { groups: [] });
  const learned: Learned = {
    asked: readList(contentDir, askedPagesList, []),
    offTopic: offTopicPhrases(readList(contentDir, offTopicList, [])),
  };
  const build = ({ asked, offTopic }: Learned, pagesFollow = false): BuiltIndex => {
    const asks = asksByPage([...asked]);
    const procedures = entries.map(({ file, data }) => {
      const slug = basename(file, '.mdx');
      return toSearchable(data, {
        slug,
        sector: sectors.get(data.sector) ?? '',
        asks: asks[`${SECTIONS.procedures.path}/${slug}/`] ?? [],
        rank: popular.indexOf(data.code) + 1 || undefined,
        day,
      });
    });
    return buildProcedureIndex(procedures, synonyms, { offTopic, ...(pagesFollow && { asks, pagesFollow }) });
  };
  return { codes: entries.map(({ data }) => data.code), learned, build };
}

/** The procedures of a content folder as the site indexes them on a day, without building it; and their codes. */
export function committedSearch(contentDir: string, day: string): { codes: string[]; built: BuiltIndex } {
  const { codes, learned, build } = searchOfContent(contentDir, day);
  return { codes, built: build(learned) };
}
