import type { Page } from '@playwright/test';
import { fitType } from './fit-type.ts';
import { overflows } from './overflows.ts';
import { pageNumbers } from './page-numbers.ts';

/** A printed page: the PDF, and what would be cut on paper (nothing, where all is well). */
export interface PrintedPage {
  pdf: Uint8Array;
  faults: string[];
}

const toPdf = (page: Page): Promise<Uint8Array> =>
  page.pdf({ preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });

/** Writes into the contents of a booklet on which pages its chapters begin. */
async function numberContents(page: Page): Promise<void> {
  const numbers = Object.fromEntries(await pageNumbers(await toPdf(page)));
  await page.evaluate((pages) => {
    for (const place of document.querySelectorAll<HTMLElement>('[data-page-of]'))
      place.textContent = String(pages[place.dataset['pageOf'] ?? ''] ?? '');
  }, numbers);
}

/**
 * Prints the page at the address as a tagged PDF with outline. A leaflet and a board are set in the largest letters that
 * fit; a booklet gets the page numbers of its contents.
 */
export async function printPage(page: Page, address: string): Promise<PrintedPage> {
  await page.goto(address, { waitUntil: 'load' });
  await fitType(page);
  const faults = await overflows(page);
  if ((await page.locator('[data-page-of]').count()) > 0) await numberContents(page);
  return { pdf: await toPdf(page), faults };
}
