import { expect, it } from 'vitest';
import { formatAmount, formatProcessingTime } from '../../src/procedures/rows/format.ts';
import type { Procedure } from '../../src/procedures/schema/schema.ts';
import { pagesOf, isProcedurePage } from './reading/built-pages.ts';
import { attributeOf, parsePage, textOf } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone, type Finding } from './reading/expect-none.ts';
import { proceduresOf } from './reading/site-content.ts';

/** The parts and their order, as outside checks rely on them. */
const PARTS =
  'name, code, decision, levels, type, sector, audience, competent-authority, receiving-address, steps, channels, evidence, legal-basis, offices, requirements, outputs, keywords'.split(
    ', ',
  );

/** What is wrong with one procedure's page, compared with its entry. */
function faultsOf(html: string, entry: Procedure): string[] {
  const page = parsePage(html);
  const article = page.querySelector('[data-procedure]');
  const parts = page.querySelectorAll('[data-part]').map((part) => attributeOf(part, 'data-part'));
  const channels = page
    .querySelectorAll('[data-part="channels"] [data-channel]')
    .map((channel) => ({ kind: attributeOf(channel, 'data-channel'), text: textOf(channel) }));
  const papers = page.querySelectorAll('[data-part="evidence"] [data-evidence]');
  const expectedPapers = entry.evidence.flatMap((evidenceCase) => evidenceCase.papers);
  const faults: string[] = [];
  if (article && attributeOf(article, 'data-code') !== entry.code) faults.push('data-code');
  if (parts.join() !== PARTS.join()) faults.push(`parts: ${parts.join()}`);
  if (channels.map(({ kind }) => kind).join() !== entry.channels.map(({ kind }) => kind).join())
    faults.push('channels differ from the entry');
  if (papers.length !== expectedPapers.length)
    faults.push(`${papers.length} papers, not ${expectedPapers.length}`);
  entry.channels.forEach(({ processingTime, costs }, at) => {
    const shown = channels[at]?.text ?? '';
    if (processingTime?.value !== undefined && !shown.includes(formatProcessingTime(processingTime)))
      faults.push(`channel ${at + 1} lacks its time`);
    for (const { amount = 0, currency } of costs)
      if (amount > 0 && !shown.includes(formatAmount({ amount, currency })))
        faults.push(`channel ${at + 1} lacks ${amount}`);
  });
  const mayBeFree = entry.declaredNone.includes('costs') || entry.channels.some(({ free }) => free);
  const answers = textOf(page.querySelector('[data-answers]'));
  if (/miễn phí|không thu(?!\p{L})/iu.test(answers) && !mayBeFree)
    faults.push('says that nothing is charged');
  return faults;
}

describeEachSite('the procedure pages', (site) => {
  it('hold every part of their entry, in order', () => {
    const entries = proceduresOf(site);
    const findings: Finding[] = [];
    const pages = pagesOf(site).filter(isProcedurePage);
    for (const { file, html } of pages) {
      const entry = entries.get(file.split('/')[1] ?? '');
      const faults = entry ? faultsOf(html, entry) : ['no such entry'];
      findings.push(...faults.map((what) => ({ what, where: file })));
    }
    expectNone(findings);
    expect(pages.length).toBe(entries.size);
  });

  it('write amounts and times as the law’s readers do', () => {
    const all = pagesOf(site)
      .filter(isProcedurePage)
      .map(({ html }) => html)
      .join('\n');
    expect(all).toMatch(/\d{1,3}\.000 đồng/);
    expect(all).toMatch(/\d ngày làm việc/);
  });
});
