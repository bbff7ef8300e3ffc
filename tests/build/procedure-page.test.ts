import type { HtmlElement } from 'html-validate';
import { expect, it } from 'vitest';
import { MOST_CASES } from '../../src/procedures/schema/case-schema.ts';
import { isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { attributeOf, parsePage, textOf } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';

/** The elements of a page in their order, those of the selectors only. */
const inOrder = (article: HtmlElement, selectors: readonly string[]): string[] => {
  const all = article.querySelectorAll('*');
  return selectors
    .map((selector) => ({ selector, at: all.indexOf(article.querySelector(selector) ?? article) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ selector }) => selector);
};

/** What leads the reader down the page: the plain words, the cases above the answers that they change, all before anything official. */
const ORDER = [
  'h1',
  '.in-brief',
  '.cases',
  '[data-answers]',
  '[data-ordinary]',
  '.contents',
  '[data-official-head]',
  '[data-part="code"]',
];

function faultsOf(html: string): string[] {
  const article = parsePage(html).querySelector('[data-procedure]');
  if (!article) return ['no article'];
  const faults: string[] = [];
  const shown = inOrder(article, ORDER);
  if (shown.join() !== ORDER.filter((selector) => shown.includes(selector)).join())
    faults.push(`order: ${shown.join()}`);
  const head = article.querySelector('[data-official-head]');
  if (!/bản lấy ngày/.test(textOf(head)) || !head?.querySelector('a'))
    faults.push('the official part names no source');
  const table = article.querySelector('table.channels');
  if (!table?.querySelector('caption')) faults.push('the table of ways has no caption');
  if (table?.querySelectorAll('th').some((cell) => attributeOf(cell, 'scope') === undefined))
    faults.push('a heading of the table has no scope');
  for (const cell of article.querySelectorAll('[data-answers] dd strong'))
    if (/xem (?:ở |mục )/i.test(textOf(cell))) faults.push(`evasive: ${textOf(cell)}`);
  return [...faults, ...foldFaultsOf(article), ...caseFaultsOf(article)];
}

/** Folded parts: closed, each opened by its heading and by words that answer; its place to go to lies inside. */
function foldFaultsOf(article: HtmlElement): string[] {
  const folds = article.querySelectorAll('details.part');
  const official = article.querySelectorAll('.official-parts details.part');
  return [
    ...(official.length === 0 ? ['no official part folds'] : []),
    ...folds.flatMap((fold) => {
      const summary = fold.querySelector('summary');
      const heading = textOf(summary?.querySelector('h2') ?? null);
      const part = attributeOf(fold, 'data-part');
      const inside = fold.querySelector('summary + *');
      return [
        ...(heading === '' ? ['a fold without a heading'] : []),
        ...(textOf(summary?.querySelector('[data-said]') ?? null) === ''
          ? [`${heading} does not answer`]
          : []),
        ...(fold.hasAttribute('open') ? [`${heading} is open`] : []),
        ...(part !== undefined && (!inside || attributeOf(inside, 'id') !== part)
          ? [`#${part} leads not into its part`]
          : []),
      ];
    }),
  ];
}

/** Cases: all of them first and chosen, no mark beyond them, nothing of a case before it is chosen. */
function caseFaultsOf(article: HtmlElement): string[] {
  const radios = article.querySelectorAll('[data-at]');
  const places = radios.map((radio) => Number(attributeOf(radio, 'data-at')));
  const marks = ['data-case', 'data-of'].flatMap((name) =>
    article
      .querySelectorAll(`[${name}]`)
      .flatMap((element) => attributeOf(element, name)?.split(' ').map(Number) ?? []),
  );
  return [
    ...(places.length > MOST_CASES + 1 || places.some((place, at) => place !== at)
      ? [`places ${places.join()}`]
      : []),
    ...(radios[0] && !radios[0].hasAttribute('checked') ? ['not all cases at first'] : []),
    ...marks.filter((place) => !places.includes(place)).map((place) => `no case ${place}`),
    ...(article.querySelectorAll('[data-of]').some((element) => !element.hasAttribute('hidden'))
      ? ['a case shows before it is chosen']
      : []),
  ];
}

describeEachSite('the page of a procedure', (site) => {
  it('leads from plain answers to the official parts, and tells cases apart', () => {
    const pages = pagesOf(site).filter(isProcedurePage);
    expect(pages.length).toBeGreaterThan(0);
    expectNone(pages.flatMap(({ file, html }) => faultsOf(html).map((what) => ({ what, where: file }))));
  });

  it.runIf(site.name === 'content')('offers cases where they are real', () => {
    const withCases = pagesOf(site).filter(({ html }) => html.includes(' data-at="0"'));
    expect(withCases.length).toBeGreaterThanOrEqual(15);
  });
});
