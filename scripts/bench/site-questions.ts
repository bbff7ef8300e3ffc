import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DisplayRecord } from '../../src/search/format/index-format.ts';
import { openProcedureIndex, type ProcedureIndex } from '../../src/search/engine/open-index.ts';
import type { Weights } from '../../src/search/engine/weights.ts';
import { SECTIONS } from '../../src/site/sections.ts';

/** A judged question whose best page may be of any kind. */
export interface SiteQuestion {
  readonly query: string;
  /** What kind of question it is; "none" has no page that answers it. */
  readonly class: string;
  /** Addresses under the base path that answer it, the best first. */
  readonly pages: readonly string[];
  /** Half A may be tuned on, half B is only reported; absent where a set has no halves. */
  readonly half?: 'A' | 'B';
}

/** What the search of a built site answers: addresses in order, and whether it says that it has nothing. */
export type AskSite = (query: string) => { readonly found: readonly string[]; readonly isNothing: boolean };

export const readSiteQuestions = (file: string): SiteQuestion[] =>
  readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as SiteQuestion);

/** The search of a built site, to be opened with whatever weights. */
export interface BuiltSearch {
  readonly open: (weights?: Weights) => ProcedureIndex;
  readonly addressOf: (index: ProcedureIndex, document: number) => string;
}

/** A search as it was built, before it is opened: the index with its sayings, and the records of procedures in order. */
export function searchOf(
  built: { index: string; sayings: readonly string[] },
  shards: readonly string[],
): BuiltSearch {
  const slugs = shards.flatMap((text) => (JSON.parse(text) as DisplayRecord[]).map(({ slug }) => slug));
  return {
    open: (weights) => openProcedureIndex(built, weights),
    addressOf: (index, document) =>
      index.page(document)?.path ?? `${SECTIONS.procedures.path}/${slugs[document] ?? ''}/`,
  };
}

/** Reads the files of a built site's search as the search page does, without a browser. */
export function builtSearch(siteDir: string): BuiltSearch {
  const file = (name: string): string => join(siteDir, SECTIONS.search.path, `${name}.json`);
  const shards = (name: string): string[] => {
    const texts: string[] = [];
    while (existsSync(file(`${name}-${texts.length}`)))
      texts.push(readFileSync(file(`${name}-${texts.length}`), 'utf8'));
    return texts;
  };
  return searchOf(
    { index: readFileSync(file('muc-luc'), 'utf8'), sayings: shards('cach-noi') },
    shards('thu-tuc'),
  );
}

/** What a search answers with the weights that it is searched with. */
export function askBuilt({ open, addressOf }: BuiltSearch, index: ProcedureIndex = open()): AskSite {
  return (query) => {
    const { hits, isNothing } = index.search(query, { limit: 3 });
    return { found: hits.map(({ document }) => addressOf(index, document)), isNothing };
  };
}

/** Opens the index of a built site with the weights that it is searched with. */
export function openBuiltSearch(siteDir: string): { index: ProcedureIndex; ask: AskSite } {
  const site = builtSearch(siteDir);
  const index = site.open();
  return { index, ask: askBuilt(site, index) };
}

/** The figures of shared/check/whole-site.mjs: the share with a right page first and among three, or an honest "none". */
export interface SiteFigures {
  readonly n: number;
  readonly first: number;
  readonly third: number;
  /** Share of questions with an answer for which the site says that it has none. */
  readonly falseNone: number;
}

/** The figures of all questions and of each class. */
export function siteFigures(questions: readonly SiteQuestion[], ask: AskSite): Record<string, SiteFigures> {
  const judged = questions.map((question) => ({ of: question.class, ...judge(question, ask) }));
  const groups = { all: judged, ...Object.groupBy(judged, ({ of }) => of) };
  return Object.fromEntries(Object.entries(groups).map(([name, group = []]) => [name, figuresOf(group)]));
}

type Judged = Readonly<Record<'isNone' | 'first' | 'third' | 'falseNone', boolean>>;

function judge({ query, class: of, pages }: SiteQuestion, ask: AskSite): Judged {
  const { found, isNothing } = ask(query);
  if (of === 'none') return { isNone: true, first: isNothing, third: isNothing, falseNone: false };
  const within = (most: number): boolean => found.slice(0, most).some((path) => pages.includes(path));
  return { isNone: false, first: within(1), third: within(3), falseNone: isNothing };
}

function figuresOf(judged: readonly Judged[]): SiteFigures {
  const share = (of: keyof Judged, among: readonly Judged[]): number =>
    Number((among.filter((one) => one[of]).length / Math.max(1, among.length)).toFixed(3));
  const withAnswer = judged.filter(({ isNone }) => !isNone);
  return {
    n: judged.length,
    first: share('first', judged),
    third: share('third', judged),
    falseNone: share('falseNone', withAnswer),
  };
}
