import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Success criteria of WCAG 2.2, levels A and AA, as axe tags its rules. */
export const WCAG_22_AA: readonly string[] = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'];

interface Axe {
  run: (options: object) => Promise<{ violations: { id: string; nodes: { html: string }[] }[] }>;
}

/**
 * What axe finds on the open page, each as "rule: elements". A page's policy lets no judge in, so the browser context
 * must have `bypassCSP`.
 */
export async function axeFindings(page: Page, tags = WCAG_22_AA): Promise<string[]> {
  const onPaper = await page.evaluate(() => matchMedia('print').matches);
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(AXE);
  const options = {
    runOnly: { type: 'tag', values: tags },
    // Nobody points at paper.
    rules: { 'target-size': { enabled: !onPaper } },
    resultTypes: ['violations'],
  };
  return page.evaluate(async (how) => {
    const { axe } = window as unknown as { axe: Axe };
    const found = await axe.run(how);
    return found.violations.map(
      ({ id, nodes }) =>
        `${id}: ${nodes
          .map(({ html }) => html.slice(0, 120))
          .slice(0, 3)
          .join(' | ')}`,
    );
  }, options);
}
