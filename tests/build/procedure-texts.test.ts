import type { HtmlElement } from 'html-validate';
import { beforeAll, expect, it } from 'vitest';
import { TEST_DATE, type TestSite } from '../../scripts/test/sites.ts';
import { isValidOn } from '../../src/fields/dates.ts';
import type { Procedure } from '../../src/procedures/schema/schema.ts';
import { isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { attributeOf, parsePage, squeeze, textOf } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';
import { proceduresOf } from './reading/site-content.ts';

/** A procedure's entry beside its page. */
interface Pair {
  file: string;
  entry: Procedure;
  article: HtmlElement;
}

const FREE = /miễn phí|không thu/i;

function pairsOf(site: TestSite): Pair[] {
  const entries = proceduresOf(site);
  return pagesOf(site)
    .filter(isProcedurePage)
    .flatMap(({ file, html }) => {
      const entry = entries.get(file.split('/')[1] ?? '');
      const article = parsePage(html).querySelector('[data-procedure]');
      return entry && article ? [{ file, entry, article }] : [];
    });
}

/** The paragraphs of a text as a page shows them: every line one, without its surrounding spaces. */
const paragraphsOf = (text = ''): string[] => text.split('\n').map(squeeze).filter(Boolean);

/** Every text of the official part that the page must show word for word. */
function officialTexts(entry: Procedure): string[] {
  return [
    entry.name,
    entry.decision.number,
    entry.receivingAddress,
    ...entry.steps.flatMap(({ name, text }) => [name, text]),
    ...entry.channels.flatMap(({ note, processingTime }) => [note, processingTime?.note]),
    ...entry.channels.flatMap(({ costs }) =>
      costs.filter((cost) => isValidOn(cost, TEST_DATE)).map(({ note }) => note),
    ),
    ...entry.evidence.flatMap(({ name, papers }) => [
      name,
      ...papers.flatMap((paper) => [paper.name, paper.note]),
    ]),
    ...entry.legalBasis.flatMap(({ number, title }) => [number, title]),
    ...[...entry.executingOffices, ...entry.competentAuthorities, ...entry.coordinatingOffices].map(
      ({ name }) => name,
    ),
    entry.requirements,
    ...entry.outputs,
    ...entry.keywords,
  ].flatMap((text) => paragraphsOf(text));
}

describeEachSite('the texts of the procedure pages', (site) => {
  let pairs: Pair[] = [];
  beforeAll(() => {
    pairs = pairsOf(site);
  });
  const check = (find: (pair: Pair) => string[]): void =>
    expectNone(pairs.flatMap((pair) => find(pair).map((what) => ({ what, where: pair.file }))));

  it('are those of the entries, word for word, and none is lost', () => {
    expect(pairs.length).toBe(pagesOf(site).filter(isProcedurePage).length);
    expect(pairs.length).toBeGreaterThan(0);
    check(({ entry, article }) => {
      const shown = textOf(article);
      return officialTexts(entry).flatMap((text) =>
        shown.includes(text) ? [] : [`lost: ${text.slice(0, 80)}`],
      );
    });
  });

  it('leave no part without a word', () => {
    check(({ article }) =>
      article
        .querySelectorAll('[data-part]')
        .filter((part) => {
          const title = part.querySelector('summary') ?? part.querySelector('h2');
          return squeeze(textOf(part).replace(textOf(title), '')) === '';
        })
        .map((part) => `empty: ${attributeOf(part, 'data-part') ?? ''}`),
    );
  });

  it('say that nothing is charged only where the entry says so', () => {
    check(({ entry, article }) =>
      article.querySelectorAll('[data-channel]').flatMap((element, at) => {
        const channel = entry.channels[at];
        const saidByEntry =
          channel?.free || entry.declaredNone.includes('costs') || FREE.test(JSON.stringify(channel));
        return FREE.test(textOf(element)) && !saidByEntry
          ? [`channel ${at + 1}: ${textOf(element).slice(0, 120)}`]
          : [];
      }),
    );
  });

  it('say of every part that the official record leaves out that it does', () => {
    check(({ entry, article }) => {
      const shown = new Set(
        article.querySelectorAll('[data-silent]').map((element) => attributeOf(element, 'data-silent')),
      );
      const pages = entry.silentInRecord.filter((part) => !['forms', 'fileSets'].includes(part));
      return pages
        .filter((part) => !shown.has(part))
        .map((part) => `does not say that the record is silent about ${part}`);
    });
  });

  it('send the reader to the procedure at the national portal', () => {
    check(({ entry, article }) => {
      const wanted = entry.portalId
        ? `https://dichvucong.gov.vn/thu-tuc-hanh-chinh/${entry.portalId}`
        : 'https://dichvucong.gov.vn/';
      return article.querySelectorAll('a').some((link) => attributeOf(link, 'href')?.startsWith(wanted))
        ? []
        : ['no link to the national portal'];
    });
  });
});
