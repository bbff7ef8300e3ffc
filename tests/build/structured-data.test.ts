import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { brotliBytes } from '../../scripts/built-site/page-bytes.ts';
import { TEST_SITE_URL, type TestSite } from '../../scripts/test/sites.ts';
import { isProcedurePage, pagesOf, type BuiltPage } from './reading/built-pages.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';
import { faultsOf, thingsIn, type Thing } from './reading/schema-org.ts';
import { contentOf } from './reading/site-content.ts';

/** The data block of a page, parsed; a page has at most one. */
interface PageData {
  page: BuiltPage;
  graph: Thing[];
}

function dataOf(page: BuiltPage): PageData {
  const blocks = [...page.html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, text = '']) => JSON.parse(text) as { '@context': string; '@graph': Thing[] },
  );
  if (blocks.length > 1 || blocks.some((block) => block['@context'] !== 'https://schema.org'))
    throw new Error(`${page.file}: not one block of schema.org data`);
  return { page, graph: blocks[0]?.['@graph'] ?? [] };
}

/** Bytes of a page's data, packed as the host sends it. */
const MOST_BYTES = 2560;

const ADDRESSES = ['url', 'item', 'image', 'sameAs', 'serviceUrl', 'isBasedOn'];

/** Every address that the things of a page name; a procedure's related ones stand deeper. */
const addressesOf = (graph: readonly Thing[]): string[] =>
  thingsIn(graph).flatMap((found) =>
    ADDRESSES.flatMap((name) => [found[name] ?? []].flat()).filter((value) => typeof value === 'string'),
  );

/** Whether the site has what stands at an address of its own; other sites are not asked. */
function isThere(site: TestSite, address: string): boolean {
  const own = TEST_SITE_URL + site.basePath;
  if (!address.startsWith(own))
    return /^https?:\/\/[^\s]+$/.test(address) && !address.startsWith(TEST_SITE_URL);
  const path = new URL(address).pathname.slice(site.basePath.length);
  return existsSync(join(site.siteDir, path.endsWith('/') || path === '' ? `${path}index.html` : path));
}

/** Numbers and boxes that an office confirmed, as the content has them. */
function confirmedContacts(site: TestSite): Set<string> {
  const { entries, lists } = contentOf(site);
  const contacts = [...entries.hotlines, ...entries.feedbackChannels, ...entries.offices]
    .filter(({ fields }) => fields.verification?.state === 'verified')
    .flatMap(({ fields: { phones = [], emails = [], fax = [] } }) => [phones, emails, fax].flat());
  const imprint = lists.site?.value?.imprint;
  const ours =
    imprint?.verification.state === 'verified' ? [imprint.phone ?? [], imprint.email ?? []].flat() : [];
  return new Set([...contacts, ...ours]);
}

describeEachSite('the data for search engines', (site) => {
  let data: PageData[] = [];
  beforeAll(() => {
    data = pagesOf(site).map(dataOf);
  });
  const check = (find: (data: PageData) => string[]): void =>
    expectNone(data.flatMap((of) => find(of).map((what) => ({ what, where: of.page.file }))));

  it('has only types and properties that schema.org knows, each with what it needs', () =>
    check(({ graph }) => thingsIn(graph).flatMap(faultsOf)));

  it('names whole addresses, and of this site only those that exist', () =>
    check(({ graph }) =>
      addressesOf(graph)
        .filter((address) => !isThere(site, address))
        .map((address) => `leads nowhere: ${address}`),
    ));

  it('gives the way to every page that shows one', () =>
    check(({ page, graph }) => {
      const shows = page.html.includes('class="breadcrumbs"') && page.file !== '404.html';
      const gives = graph.some((found) => found['@type'] === 'BreadcrumbList');
      return shows === gives
        ? []
        : [shows ? 'its breadcrumb is not given' : 'a breadcrumb that it does not show'];
    }));

  it('gives no contact that its office has not confirmed', () => {
    const confirmed = confirmedContacts(site);
    check(({ graph }) =>
      thingsIn(graph).flatMap((found) =>
        ['telephone', 'email', 'faxNumber']
          .flatMap((name) => [found[name] ?? []].flat() as string[])
          .filter((contact) => !confirmed.has(contact))
          .map((contact) => `not confirmed: ${contact}`),
      ),
    );
  });

  it('describes every procedure in force as a service', () =>
    check(({ page, graph }) =>
      isProcedurePage(page) &&
      !page.html.includes('name="robots" content="noindex"') &&
      !graph.some((found) => found['@type'] === 'GovernmentService')
        ? ['a procedure without its data']
        : [],
    ));

  it('weighs at most 2.5 KB a page, packed', () =>
    check(({ page }) => {
      const [, block = ''] = /<script type="application\/ld\+json">(.*?)<\/script>/s.exec(page.html) ?? [];
      const bytes = block.length <= MOST_BYTES ? block.length : brotliBytes(Buffer.from(block));
      return bytes > MOST_BYTES ? [`${bytes} B of data`] : [];
    }));

  it('tells of the site and its search on the home page', () => {
    const home = data.find(({ page }) => page.file === 'index.html');
    expect(home?.graph.map((found) => found['@type'])).toContain('WebSite');
  });
});

describe('the judge of the data', () => {
  it.each([
    [{ '@type': 'Offer', price: 0 }, 'Offer has no priceCurrency'],
    [{ '@type': 'Invoice', name: 'x' }, 'unknown type Invoice'],
    [{ '@type': 'Thing', name: 'x', telephone: '1' }, "Thing can't have telephone"],
    [{ '@type': 'Thing', name: 'giá undefined đồng' }, 'Thing.name is "giá undefined đồng"'],
    [
      { '@type': 'ServiceChannel', name: 'x', processingTime: '3 ngày' },
      'ServiceChannel.processingTime is "3 ngày"',
    ],
    [{ '@type': 'BreadcrumbList', itemListElement: [] }, 'BreadcrumbList.itemListElement is empty'],
  ])('refuses %j', (found, fault) => expect(faultsOf(found as Thing)).toEqual([fault]));
});
