import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { parse } from 'yaml';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import type { DisplayRecord } from '../../src/search/engine/index-format.ts';
import { openProcedureIndex } from '../../src/search/engine/open-index.ts';
import { popularSchema } from '../../src/site/popular-schema.ts';

interface JudgedQuestion {
  query: string;
  class: string;
  /** Addresses under the base path that answer it, the best first. */
  pages: string[];
}

const file = (name: string): string => join(CONTENT_SITE.siteDir, 'tim-kiem', `${name}.json`);
const read = (name: string): string => readFileSync(file(name), 'utf8');

function* records(): Generator<DisplayRecord> {
  for (let shard = 0; existsSync(file(`thu-tuc-${shard}`)); shard++)
    yield* JSON.parse(read(`thu-tuc-${shard}`)) as DisplayRecord[];
}

it('the search of the built site puts the best page of any kind first, or says that there is none', () => {
  const index = openProcedureIndex(read('muc-luc'));
  const slugs = [...records()].map(({ slug }) => slug);
  const questions = readFileSync('tests/search/site-questions.jsonl', 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as JudgedQuestion);
  const judged = questions.map(({ query, class: of, pages }) => {
    const { hits, isNothing } = index.search(query, { limit: 3 });
    const found = hits.map(
      ({ document }) => index.page(document)?.path ?? `thu-tuc/${slugs[document] ?? ''}/`,
    );
    const within = (most: number) => found.slice(0, most).some((path) => pages.includes(path));
    return of === 'none'
      ? { isNone: true, first: isNothing, third: isNothing, falseNone: false }
      : { isNone: false, first: within(1), third: within(3), falseNone: isNothing };
  });
  const share = (of: keyof (typeof judged)[number], among = judged) =>
    among.filter((one) => one[of]).length / among.length;
  const figures = {
    n: judged.length,
    first: share('first'),
    third: share('third'),
    none: share(
      'first',
      judged.filter(({ isNone }) => isNone),
    ),
    falseNone: share(
      'falseNone',
      judged.filter(({ isNone }) => !isNone),
    ),
  };
  console.log(figures);
  expect(figures.first).toBeGreaterThanOrEqual(0.72);
  expect(figures.third).toBeGreaterThanOrEqual(0.84);
  expect(figures.none).toBeGreaterThanOrEqual(0.7);
  expect(figures.falseNone).toBeLessThanOrEqual(0.03);
});

it('finds at once whatever the home page offers to search', () => {
  const index = openProcedureIndex(read('muc-luc'));
  const { searches } = popularSchema.parse(parse(readFileSync('content/pho-bien.yaml', 'utf8')));
  expect(searches.length).toBeGreaterThan(3);
  for (const search of searches) {
    const { hits, isNothing } = index.search(search);
    expect(isNothing, search).toBe(false);
    expect(index.page(hits[0]?.document ?? -1), search).toBeUndefined();
  }
});
