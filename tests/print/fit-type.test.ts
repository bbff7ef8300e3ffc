import { chromium, type Browser, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fitType } from '../../scripts/print/fit-type.ts';
import { overflows } from '../../scripts/print/overflows.ts';
import { BROWSER_FLAGS } from '../../scripts/browser/browser-flags.ts';
import { findBrowser } from '../../scripts/browser/find-browser.ts';
import { lettersInside } from './letters.ts';

const styles = ['paper', 'leaflet', 'leaflet-inside', 'board']
  .map((name) => readFileSync(`src/print/${name}.css`, 'utf8'))
  .concat(lettersInside())
  .join('');

let browser: Browser;
let page: Page;
beforeAll(async () => {
  browser = await chromium.launch({ executablePath: await findBrowser(), args: [...BROWSER_FLAGS] });
  page = await browser.newPage();
  await page.setContent(
    `<html class="paper"><head><style>${styles}</style></head><body style="margin:0"><main></main></body></html>`,
  );
  await page.evaluate(() =>
    Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined),
  );
});
afterAll(() => browser.close());

/** The one page, which has the letters loaded, with another main part. */
async function fitted(format: string, main: string): Promise<Page> {
  await page.evaluate(
    ([format, main]) => {
      const root = document.documentElement;
      root.removeAttribute('style');
      delete root.dataset['form'];
      root.dataset['format'] = format;
      document.querySelector('main')?.setHTMLUnsafe(main);
    },
    [format, main] as const,
  );
  await fitType(page);
  return page;
}

const words = (count: number): string => '<p>Chữ thử cho đầy một dòng của tờ gấp này.</p>'.repeat(count);
const leaflet = (full: number, names: number, short: number): string =>
  `<article class="leaflet"><div class="inner-side"><div class="inside"><div class="in-full">${words(full)}</div><div class="in-names">${words(names)}</div><div class="short">${words(short)}</div></div><div class="notes" data-rest></div></div></article>`;
const chosen = (page: Page) =>
  page.evaluate(() => ({
    form: document.documentElement.dataset['form'],
    type: document.documentElement.style.getPropertyValue('--type'),
    hasNotes: document.querySelector<HTMLElement>('[data-rest]')?.hidden === false,
  }));

describe('a leaflet', () => {
  it('with little to say says it in the largest letters, and has room for notes', async () =>
    expect(await chosen(await fitted('leaflet', leaflet(4, 2, 1)))).toEqual({
      form: 'full',
      type: '13pt',
      hasNotes: true,
    }));

  it('with more to say takes smaller letters before it tells less', async () => {
    const { form, type } = await chosen(await fitted('leaflet', leaflet(62, 2, 1)));
    expect(form).toBe('full');
    expect(Number.parseFloat(type)).toBeLessThan(13);
  });

  it.each([
    ['names its papers', leaflet(300, 20, 1), 'names'],
    ['only counts its papers', leaflet(300, 300, 1), 'short'],
  ])('too long for its sheet %s', async (_, main, form) =>
    expect((await chosen(await fitted('leaflet', main))).form).toBe(form),
  );

  it('too long for every form is reported', async () =>
    expect(await overflows(await fitted('leaflet', leaflet(300, 300, 300)))).toContain('inside'));
});

describe('a panel of a leaflet', () => {
  const panel = (rows: number): string =>
    `<div class="outside"><section class="panel" data-panel="flap">${words(rows)}</section></div>`;
  const fit = async (page: Page): Promise<number> =>
    Number(await page.locator('[data-panel]').evaluate((element) => element.style.getPropertyValue('--fit')));

  it('keeps its letters while it stays within its fold', async () =>
    expect(await fit(await fitted('leaflet', panel(3)))).toBe(1));

  it('is set smaller until it stays within its fold', async () => {
    const page = await fitted('leaflet', panel(12));
    expect(await fit(page)).toBeLessThan(1);
    expect(await overflows(page)).toEqual([]);
  });

  it('too full for the smallest letters is reported', async () =>
    expect(await overflows(await fitted('leaflet', panel(60)))).toHaveLength(1));
});

describe('a board', () => {
  const board = (rows: number): string => `<article class="board" data-board>${words(rows)}</article>`;

  it('stands in the largest letters that keep it on one sheet', async () => {
    const size = async (rows: number) =>
      Number.parseFloat((await chosen(await fitted('board', board(rows)))).type);
    expect(await size(3)).toBe(24);
    expect(await size(14)).toBeLessThan(24);
    expect(await size(14)).toBeGreaterThan(await size(18));
    expect(await size(400)).toBe(13);
  });
});
