import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CONTENT_SITE, dayOf, TEST_SITE_URL, type TestSite } from '../../scripts/test/sites.ts';
import { onceFor } from '../../src/site/once.ts';
import { readFeed, type ReadFeed } from '../samples/read-feed.ts';
import { isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { readCalendar } from './reading/calendar.ts';
import { expectNone } from './reading/expect-none.ts';
import { contentOf } from './reading/site-content.ts';

const site = CONTENT_SITE;
const origin = TEST_SITE_URL + site.basePath;

/** Every feed of the site, read by another parser than wrote it. */
const feedsOf = onceFor((of: TestSite): readonly { file: string; feed: ReadFeed }[] =>
  globSync('**/atom.xml', { cwd: of.siteDir })
    .sort()
    .map((file) => ({ file, feed: readFeed(readFileSync(join(of.siteDir, file), 'utf8')) })),
);
const feedOf = (path: string): ReadFeed | undefined =>
  feedsOf(site).find(({ file }) => file === `${path}atom.xml`)?.feed;

/** The Vietnamese day of an instant. */
const dayAt = (instant: string | undefined): string =>
  instant === undefined
    ? 'none'
    : new Date(new Date(instant).getTime() + 7 * 3_600_000).toISOString().slice(0, 10);
/** Whether an address of the site, full, has its page or file. */
const isThere = (address: string | undefined): boolean => {
  if (!address?.startsWith(origin)) return false;
  const path = decodeURIComponent(new URL(address).pathname).slice(site.basePath.length);
  return existsSync(join(site.siteDir, path.endsWith('.xml') ? path : `${path}index.html`));
};
const idsOfCurrent = (folder: 'offices'): string[] =>
  contentOf(site)
    .entries[folder].filter(({ fields }) => (fields.validUntil ?? '9') >= dayOf(site))
    .map(({ id }) => id);

describe('the feeds, read by another program', () => {
  it('are many, each with a name, itself and its page, which exist', () => {
    expect(feedsOf(site).length).toBeGreaterThan(500);
    expectNone(
      feedsOf(site).flatMap(({ file, feed }) => {
        const to = (rel: string) => feed.links.get(rel);
        return [
          ...(feed.id && feed.title ? [] : [{ what: 'no name', where: file }]),
          ...(to('self') === origin + file ? [] : [{ what: 'another address of its own', where: file }]),
          ...(isThere(to('alternate')) ? [] : [{ what: 'no page', where: file }]),
        ];
      }),
    );
  });

  it('tell of pages that exist, each by a name of its own', () => {
    expectNone(
      feedsOf(site).flatMap(({ file, feed: { entries } }) => [
        ...entries
          .filter(({ links }) => !isThere(links.get('alternate')))
          .map(() => ({ what: 'leads nowhere', where: file })),
        ...(new Set(entries.map(({ id }) => id)).size === entries.length
          ? []
          : [{ what: 'a name twice', where: file }]),
      ]),
    );
  });

  it('say when something became known: never before this century, never a day to come, the latest first', () => {
    expectNone(
      feedsOf(site).flatMap(({ file, feed: { updated, entries } }) => {
        const days = [updated, ...entries.map((entry) => entry.updated)].map(dayAt);
        return [
          ...days
            .filter((day) => !(day > '2000-01-01' && day <= dayOf(site)))
            .map((day) => ({ what: `a day that is none: ${day}`, where: file })),
          ...(days.toSorted().reverse().join() === days.join()
            ? []
            : [{ what: 'not the latest first', where: file }]),
        ];
      }),
    );
  });

  it('tell of a change to come on the day of the act that sets it, with its day in the text', () => {
    const charge = feedOf('thu-tuc/cap-doi-the-can-cuoc/')?.entries.find(({ summary }) =>
      summary.includes('áp dụng từ 01/01/2027'),
    );
    expect(dayAt(charge?.updated)).toBe('2025-06-30');
  });

  it('of what is new hold nothing that may be an amendment', () => {
    const titles = (path: string) => feedOf(path)?.entries.map(({ title }) => title.trim()) ?? [];
    expect(titles('thay-doi/moi/').filter((title) => !title.startsWith('Mới ban hành:'))).toEqual([]);
    expect(titles('thay-doi/cong-bo/').length).toBeGreaterThan(0);
  });

  it('of the offices of the three communes tell of their procedures', () => {
    const committee = feedOf('co-quan/uy-ban-nhan-dan-xa-long-huu/');
    expect(committee?.entries.length).toBeGreaterThan(0);
    const desk = feedOf('co-quan/trung-tam-phuc-vu-hanh-chinh-cong-phuong-duyen-hai/');
    expect(desk?.entries.map(({ id }) => id)).toEqual(committee?.entries.map(({ id }) => id));
  });
});

describe('the pages that can be followed', () => {
  const followed = (path: string): boolean =>
    idsOfCurrent('offices').some((id) => path === `co-quan/${id}/`) || /^linh-vuc\/[^/]+\/$/.test(path);

  it('of procedures, sectors and offices each name a feed of their own', () => {
    const pages = pagesOf(site)
      .map((page) => ({ ...page, path: page.path.slice(site.basePath.length) }))
      .filter((page) => (isProcedurePage(page) && !page.path.includes('/phien-ban/')) || followed(page.path));
    expect(pages.length).toBeGreaterThan(500);
    expectNone(
      pages
        .filter(({ path, html }) => {
          const own = `<link rel="alternate" type="application/atom+xml" href="${site.basePath}${path}atom.xml">`;
          return !html.includes(own) || !feedOf(path);
        })
        .map(({ file }) => ({ what: 'names no feed of its own', where: file })),
    );
  });
});

describe('the calendar, read by another program', () => {
  const events = () => readCalendar(readFileSync(join(site.siteDir, 'lich.ics'), 'utf8'));
  const compact = dayOf(site).replaceAll('-', '');

  it('has days ahead that became known before, each by a name of its own', () => {
    expect(events().length).toBeGreaterThan(0);
    expect(new Set(events().map((event) => event['UID'])).size).toBe(events().length);
    expectNone(
      events()
        .filter(({ DTSTAMP = '', DTEND = '' }) => DTSTAMP.slice(0, 8) > compact || DTEND <= compact)
        .map(({ SUMMARY = '' }) => ({ what: 'written on a day to come, or over', where: SUMMARY })),
    );
  });

  it('tells the last days of documents and of rules', () => {
    const on = (day: string) =>
      events().flatMap((event) => (event['DTSTART'] === day ? (event['SUMMARY'] ?? []) : []));
    expect(on('20270228')).toEqual(
      expect.arrayContaining([
        'Ngày cuối có hiệu lực: 66.18/2026/NQ-CP',
        'Ngày cuối áp dụng: Dữ liệu thay giấy tờ',
      ]),
    );
    expect(on('20261231')).toContain('Ngày cuối có hiệu lực: 64/2025/TT-BTC');
  });

  it('links pages that exist', () => {
    const links = events().flatMap(({ DESCRIPTION = '' }) => DESCRIPTION.match(/https?:\S+/g) ?? []);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter((link) => !isThere(link))).toEqual([]);
  });
});
