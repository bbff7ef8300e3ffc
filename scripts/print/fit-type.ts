import type { Page } from '@playwright/test';
import { layOutAsPaper } from './overflows.ts';

/** How much of a procedure a leaflet tells: all, the papers by their names alone, or the papers only counted. */
type Form = 'full' | 'names' | 'short';

/** What is tried on a leaflet, best first: the size of the letters in points, and how much is told. */
const LEAFLET_TRIES: readonly { form: Form; type: number }[] = [
  ...[13, 12.5, 12, 11.5, 11, 10.5, 10].map((type) => ({ form: 'full' as const, type })),
  ...[12, 11.5, 11, 10.5, 10, 9.5].map((type) => ({ form: 'names' as const, type })),
  ...[14, 13.5, 13, 12.5, 12, 11.5, 11, 10.5, 10, 9.5].map((type) => ({ form: 'short' as const, type })),
];

/** By how much a panel's letters are made smaller, least first, until the panel stays within its fold. */
const PANEL_FITS: readonly number[] = Array.from({ length: 14 }, (_, step) => 1 - step / 50);

/** Sizes of a board's letters in points, largest first. */
const BOARD_TRIES: readonly number[] = Array.from({ length: 23 }, (_, step) => 24 - step / 2);

/** What is tried on the one page, best first. */
const ONE_PAGE_TRIES: readonly { form: Form; type: number }[] = [
  ...[13, 12, 11.5, 11, 10.5, 10, 9.5, 9].map((type) => ({ form: 'names' as const, type })),
  ...[13, 12, 11, 10, 9].map((type) => ({ form: 'short' as const, type })),
];

/** Height of an A4 page's text in CSS pixels: 297 mm less both margins, and three lines to spare, as print breaks lines anew. */
const ONE_PAGE_HEIGHT = (252 / 25.4) * 96;

/** Height of an A3 board's text in CSS pixels: 420 mm less both margins. */
const BOARD_HEIGHT = (388 / 25.4) * 96;

/** A strip for notes lower than this, in CSS pixels (16 mm), is left white. */
const LEAST_NOTES = 60;

/**
 * Sets a leaflet, a one page or a board in the largest letters in which it stays on its sheet; what is too long even for
 * the smallest tells less. The last try stands, whether it fits or not: what is then cut is reported by `overflows`.
 */
export async function fitType(page: Page): Promise<void> {
  await layOutAsPaper(page);
  const format = await page.locator('html').getAttribute('data-format');
  if (format === 'leaflet') {
    await fitPanels(page);
    await fitInside(page);
  }
  if (format === 'one-page') await fitOnePage(page);
  if (format === 'board') await fitBoard(page);
}

const fitPanels = (page: Page): Promise<void> =>
  page.evaluate((fits) => {
    for (const panel of document.querySelectorAll<HTMLElement>('[data-panel]'))
      for (const fit of fits) {
        panel.style.setProperty('--fit', String(fit));
        if (panel.scrollHeight <= panel.clientHeight && panel.scrollWidth <= panel.clientWidth) break;
      }
  }, PANEL_FITS);

const fitInside = (page: Page): Promise<void> =>
  page.evaluate(
    ({ tries, leastNotes }) => {
      const root = document.documentElement;
      const inside = document.querySelector<HTMLElement>('.inside');
      if (!inside) return;
      for (const { form, type } of tries) {
        root.dataset['form'] = form;
        root.style.setProperty('--type', `${type}pt`);
        if (inside.scrollWidth <= inside.clientWidth + 1) break;
      }
      const rest = document.querySelector<HTMLElement>('[data-rest]');
      if (rest && rest.clientHeight < leastNotes) rest.hidden = true;
    },
    { tries: LEAFLET_TRIES, leastNotes: LEAST_NOTES },
  );

const fitOnePage = (page: Page): Promise<void> =>
  page.evaluate(
    ({ tries, height }) => {
      const root = document.documentElement;
      const sheet = document.querySelector<HTMLElement>('[data-one-page]');
      for (const { form, type } of tries) {
        root.dataset['form'] = form;
        root.style.setProperty('--type', `${type}pt`);
        if (!sheet || sheet.scrollHeight <= height) return;
      }
    },
    { tries: ONE_PAGE_TRIES, height: ONE_PAGE_HEIGHT },
  );

const fitBoard = (page: Page): Promise<void> =>
  page.evaluate(
    ({ tries, height }) => {
      const board = document.querySelector<HTMLElement>('[data-board]');
      for (const type of tries) {
        document.documentElement.style.setProperty('--type', `${type}pt`);
        if (!board || board.scrollHeight <= height) return;
      }
    },
    { tries: BOARD_TRIES, height: BOARD_HEIGHT },
  );
