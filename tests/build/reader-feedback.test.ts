import { expect, it } from 'vitest';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { facebookShareUrl, zaloShareUrl } from '../../src/reader-feedback/share-links.ts';
import { isListed, pagesOf, type BuiltPage } from './reading/built-pages.ts';
import { attributeOf, parsePage } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone, type Finding } from './reading/expect-none.ts';

/** Names of fields that would ask who the sender is. */
const PERSONAL = /name="(?:ten|ho-ten|name|email|thu|dien-thoai|phone|tel|cccd|can-cuoc|dia-chi)"/;

/** What is wrong with the part of a page where readers answer. */
function faultsOf({ html }: BuiltPage): string[] {
  const page = parsePage(html);
  const parts = page.querySelectorAll('[data-page-feedback]');
  const part = parts[0];
  if (!part || parts.length > 1) return [`${parts.length} parts for readers' words`];
  const links = part.querySelectorAll('a').map((link) => attributeOf(link, 'href') ?? '');
  const canonical = page.querySelector('link[rel="canonical"]');
  const address = (canonical && attributeOf(canonical, 'href')) ?? '';
  return [
    ...(links.includes(zaloShareUrl(address)) ? [] : ['no Zalo link to this page']),
    ...(links.includes(facebookShareUrl(address)) ? [] : ['no Facebook link to this page']),
    ...(links.some((link) => link.startsWith('mailto:')) || html.includes('phan-anh-kien-nghi/')
      ? []
      : ['no way to write']),
    ...(part.querySelectorAll('script, iframe, img').length > 0 ? ['fetches something'] : []),
    ...(links.some((link) => link !== '' && new URL(link, address).href === address)
      ? ['leads to itself']
      : []),
    ...(PERSONAL.test(html) ? ['asks who the sender is'] : []),
  ];
}

describeEachSite('readers’ words', (site) => {
  it('have their place on every page that search finds, once, with nothing of third parties', () => {
    const pages = pagesOf(site).filter((page) => isListed(page) && page.html.includes('data-pagefind-body'));
    const findings: Finding[] = pages.flatMap((page) =>
      faultsOf(page).map((what) => ({ what, where: page.file })),
    );
    expectNone(findings);
    expect(pages.length).toBeGreaterThan(30);
  });
});

it('the form that an office may take says what is kept and leads to the page on privacy, and ticks nothing', () => {
  const [page] = pagesOf(CONTENT_SITE).filter(({ file }) => file === 'giao-dien/index.html');
  const form = page && parsePage(page.html).querySelector('form[method="post"]');
  expect(form?.textContent).toContain('không giữ bạn là ai');
  expect(form?.querySelectorAll('[checked]').length).toBe(0);
  expect(form?.querySelectorAll('a').map((link) => attributeOf(link, 'href'))).toEqual([
    `${CONTENT_SITE.basePath}quyen-rieng-tu/`,
  ]);
});
