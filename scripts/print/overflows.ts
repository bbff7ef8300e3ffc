import type { Page } from '@playwright/test';

/** Width of the text in CSS pixels (96 to the inch) for each format, as in the stylesheets of src/print/. */
const TEXT_MILLIMETRES = {
  sheet: 182,
  'one-page': 182,
  board: 265,
  leaflet: 297,
  booklet: 124,
  bulletin: 182,
} as const;

/** Shows the page as its sheet of paper is laid out: print rules, the width of the sheet's text. */
export async function layOutAsPaper(page: Page): Promise<void> {
  const format = await page.locator('html').getAttribute('data-format');
  const millimetres = TEXT_MILLIMETRES[(format ?? 'sheet') as keyof typeof TEXT_MILLIMETRES];
  const width = Math.round((millimetres / 25.4) * 96);
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width, height: 1123 });
}

/**
 * What would be cut on paper: elements wider than the text of their sheet, panels fuller than their fold.
 * Each in a few words for a message; none where all fits.
 */
export async function overflows(page: Page): Promise<string[]> {
  await layOutAsPaper(page);
  return page.evaluate(() => {
    const isLeaflet = document.documentElement.dataset['format'] === 'leaflet';
    const edge = document.documentElement.clientWidth + 1;
    const faults: string[] = [];
    for (const element of document.querySelectorAll<HTMLElement>('main *')) {
      const inFlow = isLeaflet && element.closest('.inside');
      const isHidden = element.closest('.visually-hidden') !== null;
      const isWide = !inFlow && !isHidden && element.getBoundingClientRect().right > edge;
      const isCut =
        element.dataset['panel'] !== undefined &&
        (element.scrollHeight > element.clientHeight + 1 || element.scrollWidth > element.clientWidth + 1);
      if (isWide || isCut) faults.push(`${element.tagName.toLowerCase()}: ${element.innerText.slice(0, 60)}`);
    }
    const inside = document.querySelector<HTMLElement>('.inside');
    if (inside && inside.scrollWidth > inside.clientWidth + 1) faults.push('inside');
    return faults;
  });
}

/** What the leaflet's inner side reports when its text needs more than three columns. */
export const TOO_LONG_INSIDE = 'inside';
