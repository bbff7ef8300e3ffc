import type { Page } from '@playwright/test';

/** The phone of which a screen is counted, in CSS pixels. */
export const PHONE = { width: 360, height: 740 } as const;

/** How many screens of a phone a page takes, and how many an ordinary reader goes down until all that they need is said. */
export interface Screens {
  whole: number;
  ordinary: number;
}

/** Measures the open page in a window of {@link PHONE}; `data-ordinary` marks the last of what an ordinary reader needs. */
export const screensOf = (page: Page): Promise<Screens> =>
  page.evaluate((height) => {
    const end = document.querySelector('[data-ordinary]')?.getBoundingClientRect().bottom ?? Infinity;
    return { whole: document.documentElement.scrollHeight / height, ordinary: (end + scrollY) / height };
  }, PHONE.height);
