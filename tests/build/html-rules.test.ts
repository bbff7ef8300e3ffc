import { it } from 'vitest';
import { htmlValidate } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone, type Finding } from './reading/expect-none.ts';
import { judgedPages } from './reading/judged-pages.ts';

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
