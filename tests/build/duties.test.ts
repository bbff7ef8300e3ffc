import { describe, expect, it } from 'vitest';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { OF_EVERY_PAGE } from './duties/every-page.ts';
import { judgedSite, type JudgedSite } from './duties/judged-site.ts';
import { OF_NAMED_PAGES } from './duties/named-pages.ts';
import { FEATURES_FOR_MACHINES, OF_FILES_FOR_MACHINES } from './duties/for-machines.ts';
import { OF_PROCEDURES } from './duties/procedures.ts';
import { FEATURES_OF_CERTAIN_PAGES } from './duties/features-of-certain-pages.ts';
import { FEATURES_OF_MANY_PAGES } from './duties/features-of-many-pages.ts';
import { sampleOf, without } from './duties/taken-away.ts';
import { expectNone } from './reading/expect-none.ts';

const FEATURES = [...FEATURES_OF_MANY_PAGES, ...FEATURES_OF_CERTAIN_PAGES, ...FEATURES_FOR_MACHINES];
const DUTIES = { ...OF_EVERY_PAGE, ...OF_PROCEDURES, ...OF_NAMED_PAGES, ...OF_FILES_FOR_MACHINES };

describe('duties that the built site does', () => {
  it.each(Object.entries(DUTIES))('%s', (_, find) => expectNone(find(judgedSite(CONTENT_SITE))));
});

/** The duties that a site misses something of, in the order of their ids. */
const undone = (site: JudgedSite): string[] =>
  Object.entries(DUTIES)
    .filter(([, find]) => find(site).length > 0)
    .map(([name]) => name.slice(0, 3))
    .sort();

describe('a feature that is taken away', () => {
  it('is the only reason: the sample itself misses nothing', () => {
    expect(undone(sampleOf(judgedSite(CONTENT_SITE)))).toEqual([]);
  });

  it('is missed by its duties, and every duty misses one', () => {
    const missed = new Set(FEATURES.flatMap(({ duties }) => duties));
    expect([...missed].sort()).toEqual(
      Object.keys(DUTIES)
        .map((name) => name.slice(0, 3))
        .sort(),
    );
  });

  it.each(FEATURES)('leaves exactly its duties undone: $name', (feature) => {
    expect(undone(without(feature, sampleOf(judgedSite(CONTENT_SITE))))).toEqual(feature.duties);
  });
});
