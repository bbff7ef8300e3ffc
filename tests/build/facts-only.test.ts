import { expect, it } from 'vitest';
import { tierOf } from '../../src/procedures/tier.ts';
import { isProcedurePage, pagesOf } from './reading/built-pages.ts';
import { parsePage, textOf } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone, type Finding } from './reading/expect-none.ts';
import { proceduresOf } from './reading/site-content.ts';

describeEachSite('a page with the facts alone', (site) => {
  it('says once what is not on it and where that is, and marks each such part', () => {
    const findings: Finding[] = [];
    const pages = pagesOf(site).filter(isProcedurePage);
    const entries = proceduresOf(site);
    for (const { file, html } of pages) {
      const page = parsePage(html);
      const entry = entries.get(file.split('/')[1] ?? '');
      if (!entry) continue;
      const notices = page.querySelectorAll('[data-tier]');
      const marks = page.querySelectorAll('[data-at-portal]');
      const fault = (what: string) => findings.push({ what, where: file });
      if (tierOf(entry) === 'guided') {
        if (notices.length + marks.length > 0) fault('a guided page leaves something to the portal');
        continue;
      }
      if (notices.length !== 1 || notices[0]?.querySelectorAll('a').length !== 1) fault('not told once');
      if (page.querySelectorAll('[data-at-portal] a').length > 0) fault('a part leads to the portal again');
      if (!entry.leftToPortal.includes('steps') || !textOf(notices[0] ?? null).includes('cách làm'))
        fault('does not name the steps as missing');
      if (marks.length < entry.leftToPortal.length - 2) fault('a part left to the portal is not marked');
    }
    expect(pages.length).toBeGreaterThan(0);
    expectNone(findings);
  });
});
