import { expect, it } from 'vitest';
import { anchorsOf } from '../../scripts/check/rules/links/page-anchors.ts';
import { sitePages } from '../../scripts/check/rules/links/site-pages.ts';
import { pagesOf } from './reading/built-pages.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';
import { outlineOf } from './reading/links.ts';
import { contentOf } from './reading/site-content.ts';

describeEachSite('the pages that the checks read off the content', (site) => {
  const content = () => contentOf(site);
  const built = () => new Map(pagesOf(site).map((page) => [page.path.slice(site.basePath.length), page]));

  it('are all built', () => {
    const { pages } = sitePages(content());
    const there = built();
    expect(pages.size).toBeGreaterThan(0);
    expectNone(
      [...pages]
        .filter((page) => !there.has(page))
        .map((where) => ({ what: 'not built', where: where || 'Trang chủ' })),
    );
  });

  it('hold every page of an entry that is built', () => {
    const { exists } = sitePages(content());
    expectNone(
      [...built().keys()]
        .filter((page) => page.endsWith('/') && !page.startsWith('quan-tri/') && !exists(page))
        .map((where) => ({ what: 'built, but a link to it would be called dead', where })),
    );
  });

  it('have the places that links may name', () => {
    const read = content();
    expectNone(
      [...built()].flatMap(([path, page]) => {
        const anchors = anchorsOf(read, path);
        const { ids } = anchors ? outlineOf(page) : { ids: new Set<string>() };
        return [...(anchors ?? [])]
          .filter((anchor) => !ids.has(anchor))
          .map((anchor) => ({ what: `no place #${anchor}`, where: path }));
      }),
    );
  });
});
