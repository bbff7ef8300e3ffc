import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { openBuiltSearch, readSiteQuestions, siteFigures } from '../../scripts/bench/site-questions.ts';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
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
