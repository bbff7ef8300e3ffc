import { beforeAll, describe, expect, it } from 'vitest';
import { dayOf, ERA_SITES, isBuilt } from '../../scripts/test/sites.ts';
import { content } from '../content/project-content.ts';
import { isProcedurePage, pagesOf, type BuiltPage } from './reading/built-pages.ts';

const rules = content.lists.crossRules?.value ?? [];

describe.each(ERA_SITES)('rules across procedures on $siteDate', (site) => {
  const day = dayOf(site);
  let pages: BuiltPage[] = [];

  beforeAll(() => {
    if (!isBuilt(site)) throw new Error(`${site.siteDir} is not built; npm test builds it`);
    pages = pagesOf(site).filter(isProcedurePage);
  });

  it.each(rules)('$id stands on each procedure that it touches while it holds, and on no other', (rule) => {
    const told = pages
      .filter(({ html }) => html.includes(`data-cross-rule="${rule.id}"`))
      .map(({ html }) => /data-code="([^"]+)"/.exec(html)?.[1] ?? '');
    const inForce = new Set(pages.map(({ html }) => /data-code="([^"]+)"/.exec(html)?.[1]));
    const touched = content.entries.procedures
      .filter(({ fields: { code = '', legalBasis = [] } }) =>
        rule.citing === undefined
          ? rule.procedures.includes(code)
          : legalBasis.some(({ number }) => number === rule.citing),
      )
      .flatMap(({ fields: { code } }) => code ?? []);
    const holds = rule.from <= day && day <= (rule.until ?? day);
    expect(told.sort()).toEqual(
      holds ? [...new Set(touched)].filter((code) => inForce.has(code)).sort() : [],
    );
  });
});
