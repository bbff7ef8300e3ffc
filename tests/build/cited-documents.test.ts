import { expect, it } from 'vitest';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { pagesOf } from './reading/built-pages.ts';
import { parsePage, textOf } from './reading/dom.ts';

it('an answer leads to each document that it rests on, where the site has its page', () => {
  const pages = pagesOf(CONTENT_SITE);
  const files = new Set(pages.map(({ file }) => file));
  const cited = pages
    .filter(({ file }) => /^hoi-dap\/.+\/index/.test(file))
    .flatMap(({ html }) => parsePage(html).querySelectorAll('[data-cited]'));
  expect(cited.length).toBeGreaterThan(50);
  const plain = cited.flatMap((line) => {
    const linked = new Set(line.querySelectorAll('a').map((link) => textOf(link)));
    return textOf(line)
      .replace(/^Căn cứ: |\.$/g, '')
      .split('; ')
      .filter((number) => !linked.has(number));
  });
  const slug = (number: string) =>
    `van-ban/${number.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/giu, 'd').replace(/\W+/g, '-').toLowerCase()}/index.html`;
  expect(plain.filter((number) => files.has(slug(number)))).toEqual([]);
});
