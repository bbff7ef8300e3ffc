import { createHash } from 'node:crypto';
import { CspEvaluator } from 'csp_evaluator';
import { Severity } from 'csp_evaluator/dist/finding.js';
import { CspParser } from 'csp_evaluator/dist/parser.js';
import { beforeAll, it } from 'vitest';
import { isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';
import { headOf, type PageHead } from './reading/page-head.ts';

/** The pages that bring scripts of their own; every other page has the one that all pages share. */
const PAGES_WITH_SCRIPTS_OF_THEIR_OWN = new Set([
  'tim-kiem/index.html',
  'quan-tri/index.html',
  // Filters its list in place.
  'van-ban/index.html',
  // Becomes the screen at the counter.
  'quay/index.html',
]);

/** A list that folds its parts keeps them open for who comes back (Fold.astro); a procedure's parts do without. */
const isFolded = (html: string): boolean => html.includes('<details class="part">');
const isOfFolds = (script: string): boolean => script.includes('/Fold.astro');

const sha256 = (source: string): string => createHash('sha256').update(source).digest('base64');

const graveGaps = (policy: string): string[] =>
  new CspEvaluator(new CspParser(policy).csp)
    .evaluate()
    .filter(({ severity }) => severity === Severity.HIGH)
    .map(({ directive, description }) => `${directive}: ${description}`);

describeEachSite('every page', (site) => {
  let heads: PageHead[] = [];
  beforeAll(() => {
    heads = pagesOf(site).map(headOf);
  });
  const check = (find: (head: PageHead) => string[]): void =>
    expectNone(heads.flatMap((head) => find(head).map((what) => ({ what, where: head.page.file }))));

  it('has a content security policy without a grave gap', () => {
    const policies = new Set(heads.map(({ policy }) => policy));
    const gaps = new Map(
      [...policies].map((policy) => [policy, policy === undefined ? ['has no policy'] : graveGaps(policy)]),
    );
    check(({ policy }) => gaps.get(policy) ?? []);
  });

  it('lets WebAssembly run where search runs, and nowhere else', () => {
    check(({ page, policy }) =>
      (policy?.includes('wasm') ?? false) === (page.file === 'tim-kiem/index.html')
        ? []
        : [policy?.includes('wasm') ? 'allows WebAssembly' : 'search can not run'],
    );
  });

  it('has neither inline styles nor inline handlers, which its policy forbids', () => {
    check(({ styled, handlers }) => [
      ...styled.map((tag) => `style on <${tag}>`),
      ...(handlers > 0 ? ['inline handler'] : []),
    ]);
  });

  it('has no script inside but the one that its policy names, and one file that makes it better', () => {
    check(({ page, scripts, inlineScripts, policy }) => [
      ...inlineScripts
        .filter((source) => !policy?.includes(sha256(source)))
        .map((source) => `inline script that the policy does not name: ${source.slice(0, 60)}`),
      ...(inlineScripts.length > 1 ? [`${inlineScripts.length} inline scripts`] : []),
      ...(PAGES_WITH_SCRIPTS_OF_THEIR_OWN.has(page.file)
        ? scripts.slice(3)
        : scripts.filter((script) => !(isOfFolds(script) && isFolded(page.html))).slice(1)
      ).map((script) => `one script file more: ${script}`),
    ]);
  });

  it('names itself: language, title, description, one heading', () => {
    check(({ language, title, description, headings }) => [
      ...(language === 'vi' ? [] : [`its language is ${language ?? 'not given'}`]),
      ...(title === '' ? ['no title'] : []),
      ...(description ? [] : ['no description']),
      ...(headings === 1 ? [] : [`${headings} first-level headings`]),
    ]);
  });

  it('where a guide ends, tells more in its description than its title, for that is what search shows below it', () => {
    check(({ page, title, description }) =>
      /^chon-thu-tuc\/[^/]+\/./.test(page.path.slice(site.basePath.length)) &&
      page.html.includes('kind:Hướng dẫn') &&
      description?.includes(title.replace(/ \([^)]*\) – .*$/, ''))
        ? ['its description repeats its title']
        : [],
    );
  });

  it('has a title of its own, but for procedures whose official names are the same', () => {
    const byTitle = Map.groupBy(
      heads.filter(({ page }) => !isProcedurePage(page)),
      ({ title }) => title,
    );
    expectNone(
      [...byTitle]
        .filter(([, group]) => group.length > 1)
        .map(([title, group]) => ({
          what: `shared title: ${title}`,
          where: group.map(({ page }) => page.file).join(', '),
        })),
    );
  });

  it('says where it really stands; the error page stands nowhere and is not listed', () => {
    check(({ page, canonical, robots }) => {
      if (page.file === '404.html')
        return [
          ...(canonical ? [`the error page names ${canonical} as its address`] : []),
          ...(robots === 'noindex' ? [] : ['the error page may be listed']),
        ];
      return canonical && new URL(canonical).pathname === page.path
        ? []
        : [`canonical address is ${canonical ?? 'missing'}`];
    });
  });
});
