import { describe, expect, it } from 'vitest';
import type { Standing } from '../built-site/built-addresses.ts';
import { compare, type BuiltSite } from './compare.ts';
import type { Published } from '../../src/site/ledger.ts';

const DAY = '2026-11-24';
const site = (
  addresses: Record<string, Standing>,
  identities: Record<string, string> = {},
  siteDate = DAY,
): BuiltSite => ({
  siteDate,
  addresses: new Map(Object.entries(addresses)),
  identities: new Map(Object.entries(identities)),
});
const published = (path: string, identity?: string, since = '2026-01-05'): Published => ({
  path,
  since,
  identity,
});

describe('the ledger held against a built site', () => {
  it('gains what is new, with the day and the entry', () => {
    const { added } = compare(
      [published('')],
      site({ '': 'page', 'thu-tuc/a/': 'page' }, { 'thu-tuc/a/': 'procedures:1' }),
    );
    expect(added).toEqual([published('thu-tuc/a/', 'procedures:1', DAY)]);
  });

  it('finds where a renamed entry stands now, by what the entry is', () => {
    const result = compare(
      [published('thu-tuc/cu/', 'procedures:1')],
      site({ 'thu-tuc/moi/': 'page' }, { 'thu-tuc/moi/': 'procedures:1' }),
    );
    expect(result.moved).toEqual([{ from: 'thu-tuc/cu/', to: 'thu-tuc/moi/' }]);
    expect(result.vanished).toEqual([]);
  });

  it('refuses to guess between two entries of one identity', () => {
    const { moved, vanished } = compare(
      [published('tin-tuc/cu/', 'news:T')],
      site(
        { 'tin-tuc/a/': 'page', 'tin-tuc/b/': 'page' },
        { 'tin-tuc/a/': 'news:T', 'tin-tuc/b/': 'news:T' },
      ),
    );
    expect([moved, vanished.map(({ path }) => path)]).toEqual([[], ['tin-tuc/cu/']]);
  });

  it('never leaves an address out, even one that vanished', () => {
    const { vanished, published: lines } = compare([published('tin-tuc/a/', 'news:T')], site({ '': 'page' }));
    expect(vanished.map(({ path }) => path)).toEqual(['tin-tuc/a/']);
    expect(lines.map(({ path }) => path)).toEqual(['tin-tuc/a/', '']);
  });

  it('counts redirects and emptied lists that lead upward as alive', () => {
    const { vanished } = compare(
      [published('thu-tuc/cu/', 'procedures:1'), published('chu-cai/y/')],
      site({ 'thu-tuc/cu/': 'redirect', 'chu-cai/y/': 'parent' }),
    );
    expect(vanished).toEqual([]);
  });

  it('does not ask an earlier day for what was published later', () => {
    const later = published('tin-tuc/a/', 'news:T', '2027-01-05');
    expect(compare([later], site({}, {}, '2027-01-04')).vanished).toEqual([]);
    expect(compare([later], site({}, {}, '2027-01-05')).vanished).toEqual([later]);
  });
});
