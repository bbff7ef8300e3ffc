import { describe, expect, it } from 'vitest';
import { formatMarkdown } from '../../scripts/check/formats/markdown.ts';

describe('the summary on a review page', () => {
  it('shows a title as it stands, without links, pictures or mentions', () => {
    const problem = {
      rule: 'x',
      severity: 'error',
      file: 'a.mdx',
      line: 1,
      column: 1,
      value: '![a](https://vi-du.example/x.png) [b](//c) @don-vi www.vi-du.example <b> a|b `c`',
      message: 'sai',
    } as const;
    const report = {
      files: 1,
      entries: 1,
      siteDate: '2026-11-24',
      problems: [problem],
      acknowledged: 0,
      ready: [],
    };
    const row = formatMarkdown(report, false)
      .split('\n')
      .find((line) => line.startsWith('| a.mdx'));
    expect(row).toContain(
      '\\!\\[a\\](https&#58;//vi-du.example/x.png) \\[b\\](//c) &#64;don-vi www&#46;vi-du.example &lt;b&gt; a\\|b \\`c\\`',
    );
  });
});
