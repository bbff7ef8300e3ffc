import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { describeEachSite } from './reading/each-site.ts';

describeEachSite('the public site', (site) => {
  it('has no page for paper', () => expect(existsSync(join(site.siteDir, 'ban-in'))).toBe(false));

  it('brings no font: its pages keep the letters of the reader’s machine', () => {
    const sheets = globSync('**/*.css', { cwd: site.siteDir });
    expect(sheets.length).toBeGreaterThan(1);
    expect(
      sheets.filter((file) => readFileSync(join(site.siteDir, file), 'utf8').includes('@font-face')),
    ).toEqual([]);
  });
});
