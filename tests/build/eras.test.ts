import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf, ERA_SITES, isBuilt, type TestSite } from '../../scripts/test/sites.ts';
import { content } from '../content/project-content.ts';
import { isProcedurePage, pagesOf, type BuiltPage } from './reading/built-pages.ts';
import { parsePage, textOf } from './reading/dom.ts';

/** What the content says of a day, read directly and without the site's own queries. */
interface DayOfContent {
  holds: (span: { validFrom?: string | undefined; validUntil?: string | undefined }) => boolean;
  procedures: string[];
  news: string[];
  documents: string[];
}

function directReading(day: string): DayOfContent {
  const { procedures, news, legalDocuments } = content.entries;
  const yearIn = (number = '') => /\/((?:19|20)\d\d)\//.exec(number)?.[1] ?? '';
  return {
    holds: ({ validFrom, validUntil }) => (validFrom ?? day) <= day && day <= (validUntil ?? day),
    procedures: procedures
      .filter(({ fields }) => (fields.validFrom ?? fields.decision?.signedOn ?? '') <= day)
      .map(({ id }) => id),
    news: news.filter(({ fields }) => (fields.publishedOn ?? '') <= day).map(({ id }) => id),
    documents: legalDocuments
      .filter(({ fields }) => (fields.issuedOn ?? (fields.citedDate ? '' : yearIn(fields.number))) <= day)
      .map(({ id }) => id),
  };
}

/** The last step but one of a page's address below a section, for every page of it that has an entry's depth. */
const idsBelow = (pages: readonly BuiltPage[], site: TestSite, section: string): string[] =>
  pages
    .filter(({ path }) => path.startsWith(`${site.basePath}${section}/`))
    .map(({ path }) => path.slice(`${site.basePath}${section}/`.length, -1))
    .filter((id) => id !== '');

const sorted = (ids: readonly string[]): string[] => ids.toSorted();

describe.each(ERA_SITES)('the content built for $siteDate', (site) => {
  const day = dayOf(site);
  const says = directReading(day);
  let pages: readonly BuiltPage[] = [];
  const page = (path: string): BuiltPage | undefined =>
    pages.find((other) => other.path === site.basePath + path);
  const text = (path: string): string => textOf(parsePage(page(path)?.html ?? '').querySelector('main'));

  beforeAll(() => {
    if (!isBuilt(site)) throw new Error(`${site.siteDir} is not built; npm test builds it`);
    pages = pagesOf(site);
  });

  it('carries the name of the area of that time', () => {
    const area =
      day <= '2025-06-30' ? 'Thị xã Duyên Hải, tỉnh Trà Vinh' : 'Khu vực Duyên Hải, tỉnh Vĩnh Long';
    const headers = pages.map(
      ({ html }) => /<header class="site-header"[\s\S]*?<\/header>/.exec(html)?.[0] ?? '',
    );
    expect(headers.filter((header) => header !== '').length).toBeGreaterThan(100);
    expect(headers.filter((header) => header !== '' && !header.includes(area))).toEqual([]);
  });

  it('shows as in force the procedures that were announced by that day, and no other', () => {
    const shown = pages
      .filter(isProcedurePage)
      .map(({ path }) => path.slice(`${site.basePath}thu-tuc/`.length, -1));
    expect(sorted(shown)).toEqual(sorted(says.procedures));
  });

  it('has the news that was out, and the documents that were issued', () => {
    expect(sorted(idsBelow(pages, site, 'tin-tuc'))).toEqual(sorted(says.news));
    expect(sorted(idsBelow(pages, site, 'van-ban')).filter((id) => !id.includes('/'))).toEqual(
      sorted(says.documents),
    );
  });

  it('tells on the page of every office whether it works that day, and who does its work', () => {
    for (const { id, fields } of content.entries.offices) {
      const works = says.holds(fields);
      expect([id, text(`co-quan/${id}/`).includes('không hoạt động vào ngày')]).toEqual([id, !works]);
      const heirs = content.entries.offices.filter((o) => (fields.successors ?? []).includes(o.id));
      const later = heirs.filter((heir) => says.holds(heir.fields)).map((heir) => heir.fields.name ?? '');
      if (!works && day > (fields.validUntil ?? day))
        for (const name of later) expect(text(`co-quan/${id}/`)).toContain(name);
    }
  });

  it('lists the hotlines and feedback addresses of that day only', () => {
    for (const [section, entries] of [
      ['duong-day-nong/', content.entries.hotlines],
      ['phan-anh-kien-nghi/', content.entries.feedbackChannels],
    ] as const)
      for (const { fields } of entries)
        expect([fields.name, text(section).includes(fields.name ?? '?')]).toEqual([
          fields.name,
          says.holds(fields),
        ]);
  });

  it('never calls a document in force outside the days that the content gives it', () => {
    for (const { id, fields } of content.entries.legalDocuments.filter((entry) =>
      says.documents.includes(entry.id),
    )) {
      const over = fields.effectiveUntil !== undefined && fields.effectiveUntil < day;
      const early = fields.effectiveFrom !== undefined && day < fields.effectiveFrom;
      if (over || early)
        expect([id, /Hiệu lực Còn hiệu lực/.test(text(`van-ban/${id}/`))]).toEqual([id, false]);
      if (early) expect(text(`van-ban/${id}/`)).toContain('Chưa có hiệu lực');
    }
  });
});
