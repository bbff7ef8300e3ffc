import { it } from 'vitest';
import { htmlValidate } from './dom.ts';
import { describeEachSite } from './each-site.ts';
import { expectNone, type Finding } from './expect-none.ts';
import { judgedPages } from './judged-pages.ts';

describeEachSite('html-validate', (site) => {
  it('finds nothing on any page that is judged', async () => {
    const findings: Finding[] = [];
    for (const { file, html } of judgedPages(site)) {
      const { results } = await htmlValidate.validateString(html, file);
      for (const { ruleId, message, selector } of results.flatMap(({ messages }) => messages))
        findings.push({ what: `${ruleId}: ${message}`, where: `${file} ${selector ?? ''}` });
    }
    expectNone(findings);
  });
});
