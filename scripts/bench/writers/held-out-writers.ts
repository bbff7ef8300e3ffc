import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { askedPagesList, offTopicList } from '../../../src/search/content-list.ts';
import type { AskedPages } from '../../../src/search/asked-pages.ts';
import { withPages } from '../../../src/search/building/build-page-index.ts';
import { offTopicPhrases, type OffTopic } from '../../../src/search/off-topic.ts';
import { foldMarks } from '../../../src/text/fold.ts';
import { searchablePage, withoutSteps } from '../../build/searchable-page.ts';
import { pageFiles } from '../../built-site/built-addresses.ts';
import { searchOfContent } from '../committed-search.ts';
import type { SiteQuestion, BuiltSearch } from '../site-questions.ts';
import { searchOf } from '../site-questions.ts';
import { linesByWriter } from './writers-of-lines.ts';

/** So many ways of asking of a writer are asked, and so many phrases of what is not here. */
const [ASKED, NOT_HERE] = [300, 200];
/** One line in so many is asked without marks. */
const BARE = 4;

/** A search that has never seen a writer's ways of asking, nor some writer's phrases of what is not here; and some of both as questions. */
export interface HeldOut {
  /** The commit that added the ways of asking. */
  readonly writer: string;
  /** The commit that added the phrases. */
  readonly notHereBy: string;
  readonly site: BuiltSearch;
  readonly questions: readonly SiteQuestion[];
}

/**
 * A built site's search without one writer's lines after another, indexed anew in memory from its content folder.
 * @throws Error as `linesByWriter`
 */
export function* heldOutWriters(siteDir: string, contentDir: string, day: string): Generator<HeldOut> {
  const { learned, build } = searchOfContent(contentDir, day);
  const waysOf = (asked: AskedPages): string[] => asked.flatMap(({ asks }) => asks);
  const ways = linesByWriter(contentDir, askedPagesList.file, waysOf(learned.asked), (text) =>
    waysOf((parse(text) ?? []) as AskedPages),
  );
  const notHere = [
    ...linesByWriter(contentDir, offTopicList.file, learned.offTopic, (text) =>
      offTopicPhrases((parse(text) ?? []) as OffTopic),
    ),
  ];
  const pages = pagesOf(siteDir);
  let turn = 0;
  for (const [writer, own] of ways) {
    const [notHereBy, phrases] = notHere[turn++ % notHere.length] ?? ['', []];
    const [hidden, hiddenPhrases] = [new Set(own), new Set(phrases)];
    const asked = learned.asked.map((one) => ({ ...one, asks: one.asks.filter((way) => !hidden.has(way)) }));
    const offTopic = learned.offTopic.filter((phrase) => !hiddenPhrases.has(phrase));
    const built = build({ asked, offTopic }, true);
    const site = searchOf(withPages(built.index, pages), built.shards);
    const pageOf = new Map(
      learned.asked.flatMap(({ page, asks }) => asks.map((way) => [way, page] as const)),
    );
    const question = (line: string, of: string, right: readonly string[]): SiteQuestion => ({
      query: placeOf(`marks ${line}`) % BARE === 0 ? foldMarks(line) : line,
      class: of,
      pages: right,
    });
    yield {
      writer,
      notHereBy,
      site,
      questions: [
        ...drawn(own, ASKED).map((way) => question(way, 'answer', [pageOf.get(way) ?? ''])),
        ...drawn(phrases, NOT_HERE).map((phrase) => question(phrase, 'none', [])),
      ],
    };
  }
}

/** A number of a line that is the same in every run. */
const placeOf = (line: string): number => parseInt(hash('sha256', line).slice(0, 8), 16);

const drawn = (lines: readonly string[], most: number): string[] =>
  [...lines].sort((first, second) => placeOf(first) - placeOf(second)).slice(0, most);

const pagesOf = (siteDir: string) =>
  withoutSteps(
    pageFiles(siteDir).flatMap(
      (file) =>
        searchablePage(readFileSync(join(siteDir, file), 'utf8'), file.replace(/index\.html$/, '')) ?? [],
    ),
  );
