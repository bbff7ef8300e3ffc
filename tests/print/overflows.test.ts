import { chromium, type Browser } from '@playwright/test';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { overflows, TOO_LONG_INSIDE } from '../../scripts/print/overflows.ts';
import { BROWSER_FLAGS } from '../../scripts/browser/browser-flags.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';

let browser: Browser;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
});
afterAll(() => browser.close());

/** What is found on a page of the format whose main part is given. */
async function faultsOf(format: string, main: string): Promise<string[]> {
  const page = await browser.newPage();
  await page.setContent(
    `<html data-format="${format}"><body style="margin:0"><main>${main}</main></body></html>`,
  );
  return overflows(page);
}

it('finds what is wider than the sheet', async () => {
  expect(await faultsOf('sheet', '<p style="width:190mm">Quá rộng</p>')).toEqual(['p: Quá rộng']);
  expect(await faultsOf('sheet', '<p style="width:180mm">Vừa</p>')).toEqual([]);
});

it('finds a panel fuller than its fold', async () =>
  expect(
    await faultsOf('leaflet', '<div data-panel="x" style="height:10mm"><p style="height:20mm">Dài</p></div>'),
  ).toHaveLength(1));

it('finds a leaflet that needs a fourth column', async () => {
  const text = '<div class="inside" style="columns:3;column-fill:auto;height:50mm">';
  expect(await faultsOf('leaflet', `${text}${'<p>Chữ thử.</p>'.repeat(60)}</div>`)).toContain(
    TOO_LONG_INSIDE,
  );
  expect(await faultsOf('leaflet', `${text}<p>Chữ thử.</p></div>`)).toEqual([]);
});
