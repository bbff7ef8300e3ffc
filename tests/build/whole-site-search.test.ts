import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import {
  builtSearch,
  openBuiltSearch,
  readSiteQuestions,
  siteFigures,
} from '../../scripts/bench/site-questions.ts';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { askedPagesSchema } from '../../src/search/asked-pages.ts';
import { popularSchema } from '../../src/site/schemas/popular-schema.ts';
import { SECTIONS } from '../../src/site/sections.ts';

it('the search of the built site puts the best page of any kind first, or says that there is none', () => {
  const questions = readSiteQuestions('tests/search/site-questions.jsonl');
  const figures = siteFigures(questions, openBuiltSearch(CONTENT_SITE.siteDir).ask);
  console.table(figures);
  expect(figures['all']?.first).toBeGreaterThanOrEqual(0.72);
  expect(figures['all']?.third).toBeGreaterThanOrEqual(0.84);
  expect(figures['none']?.first).toBeGreaterThanOrEqual(0.7);
  expect(figures['all']?.falseNone).toBeLessThanOrEqual(0.03);
});

it('finds pages by words that nobody has tuned on', () => {
  const questions = readSiteQuestions('tests/search/more-site-questions.jsonl');
  const figures = siteFigures(questions, openBuiltSearch(CONTENT_SITE.siteDir).ask);
  console.table(figures);
  expect(figures['all']?.first).toBeGreaterThanOrEqual(0.6);
  expect(figures['all']?.third).toBeGreaterThanOrEqual(0.78);
});

it('tells who asks for what is not here that it is not, and few others', () => {
  const { ask } = openBuiltSearch(CONTENT_SITE.siteDir);
  const questions = ['blind', 'second-blind', 'third-blind', 'fifth-blind']
    .flatMap((set) => readSiteQuestions(`tests/search/${set}-questions.jsonl`))
    .filter(({ pages }) => !pages.some((path) => path.startsWith(SECTIONS.elsewhere.path)));
  const [without = [], others = []] = [true, false].map((isNone) =>
    questions.filter((question) => (question.class === 'none') === isNone),
  );
  const toldSo = (of: typeof questions): number =>
    of.filter(({ query }) => ask(query).isNothing).length / of.length;
  console.log(
    `told that nothing is here: ${toldSo(without)} of those without an answer, ${toldSo(others)} of the others`,
  );
  expect(toldSo(without)).toBeGreaterThanOrEqual(0.92);
  expect(toldSo(others)).toBeLessThanOrEqual(0.03);
});

it('finds every page for which ways of asking are told', () => {
  const { open, addressOf } = builtSearch(CONTENT_SITE.siteDir);
  const index = open();
  const found = new Set(Array.from({ length: index.size }, (_, document) => addressOf(index, document)));
  const asked = askedPagesSchema.parse(parse(readFileSync('content/cach-hoi.yaml', 'utf8')));
  expect(asked.filter(({ page }) => !found.has(page)).map(({ page }) => page)).toEqual([]);
});

it('shows of every question how its answer begins', () => {
  const { index } = openBuiltSearch(CONTENT_SITE.siteDir);
  const questions = Array.from({ length: index.size }, (_, document) => index.page(document)).filter(
    (page) => page?.kind === SECTIONS.questions.kind,
  );
  expect(questions.length).toBeGreaterThan(50);
  expect(questions.filter((page) => !page?.summary || /^Hỏi đáp về /.test(page.summary))).toEqual([]);
});

it('finds at once whatever the home page offers to search', () => {
  const { index } = openBuiltSearch(CONTENT_SITE.siteDir);
  const { searches } = popularSchema.parse(parse(readFileSync('content/pho-bien.yaml', 'utf8')));
  expect(searches.length).toBeGreaterThan(3);
  for (const search of searches) {
    const { hits, isNothing } = index.search(search);
    expect(isNothing, search).toBe(false);
    expect(index.page(hits[0]?.document ?? -1), search).toBeUndefined();
  }
});
