import type { Page } from '@playwright/test';
import { fitType } from './fit-type.ts';
import { missingLetters } from './missing-letters.ts';
import { overflows } from './overflows.ts';
import { pageNumbers } from './page-numbers.ts';

/** A printed page: the PDF, and what would be cut or missing on paper (nothing, where all is well). */
export interface PrintedPage {
  pdf: Uint8Array;
  faults: string[];
  /** What of a radio script no rule reads, for the editor to decide. */
  unread: string[];
}

const toPdf = (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

/** Waits for all letters that the page brings, also those of parts not shown yet; a missing file is an error. */
const loadLetters = (page: Page): Promise<unknown> =>
  page.evaluate(() => Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined));

/** Writes into the contents of a booklet on which pages its chapters begin. */
async function numberContents(page: Page): Promise<void> {
  const numbers = Object.fromEntries(await pageNumbers(await toPdf(page)));
  await page.evaluate((pages) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
      place.textContent = String(pages[place.dataset['pageOf'] ?? ''] ?? '');
  }, numbers);
}

/** The letters on the page that paper has no shape for, in words for a message. */
const unprintable = async (page: Page): Promise<string[]> =>
  missingLetters(await page.locator('main').innerText()).map((letter) => `chữ không in được: ${letter}`);

/**
 * Prints the page at the address as a tagged PDF with outline. A leaflet and a board are set in the largest letters that
 * fit; a booklet gets the page numbers of its contents.
 */
export async function printPage(page: Page, address: string): Promise<PrintedPage> {
  await page.goto(address, { waitUntil: 'load' });
  await loadLetters(page);
  await fitType(page);
  const faults = [...(await overflows(page)), ...(await unprintable(page))];
  if ((await page.locator('[data-page-of]').count()) > 0) await numberContents(page);
  const unread = page.locator('[data-unread]');
  const told = (await unread.count()) > 0 ? ((await unread.first().getAttribute('data-unread')) ?? '') : '';
  return { pdf: await toPdf(page), faults, unread: told.split(' | ').filter(Boolean) };
}
