import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const ENGINE = readFileSync(
  createRequire(import.meta.url).resolve('accessibility-checker-engine/ace.js'),
  'utf8',
);

interface Issue {
  ruleId: string;
  message: string;
  snippet?: string;
  path: { dom: string };
  /** Policy level and outcome: only `VIOLATION`, `FAIL` is a fault; the rest asks a person to look. */
  value: [level: string, outcome: string];
}

/**
 * Findings that are the engine's own mistake. An `<output>` is a live region (role status), which needs no name by ARIA;
 * the engine takes it for a control to fill in, because HTML lets a label point at it.
 */
const MISTAKEN: readonly { ruleId: string; element: string }[] = [
  { ruleId: 'input_label_exists', element: '<output' },
];

interface Engine {
  Checker: new () => { check: (node: Document, guidelines: string[]) => Promise<{ results: Issue[] }> };
}

/**
 * What IBM's engine, written independently of axe, is sure to be against WCAG 2.2 on the open page, each as
 * "rule: what, where". Like axe it needs `bypassCSP`.
 */
export async function ibmFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'ace' in globalThis))) await page.evaluate(ENGINE);
  return page.evaluate(async (mistaken) => {
    const { ace } = globalThis as unknown as { ace: Engine };
    const { results } = await new ace.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({ value }) => value[0] === 'VIOLATION' && value[1] === 'FAIL')
      .filter(
        (issue) =>
          !mistaken.some(
            ({ ruleId, element }) => issue.ruleId === ruleId && issue.snippet?.startsWith(element),
          ),
      )
      .map(
        ({ ruleId, message, snippet, path }) =>
          `${ruleId}: ${message} ${(snippet ?? path.dom).slice(0, 120)}`,
      );
  }, MISTAKEN);
}
