import type { Locator, Page } from '@playwright/test';
import { PHONE } from './screens.ts';
import { test as base } from './site.ts';

/** Someone on a phone: what they tap, what they read, and how far down it stands. */
export interface Walk {
  /** Goes down to a link and taps it. */
  tap: (what: Locator) => Promise<void>;
  /** Taps the search box of the page, types, and sends it: two taps. */
  ask: (words: string) => Promise<void>;
  /** Taps the search box, types, and taps the suggestion that says so: two taps. */
  choose: (words: string, suggestion: RegExp) => Promise<void>;
  /** Goes down to what answers, where the walk ends. */
  read: (what: Locator) => Promise<void>;
  taps: () => number;
  /** Screens of a phone looked at on the way, a begun one counted whole. */
  screens: () => number;
}

/** How many screens one looks at from where the page stands until the whole of something is seen. */
const depthOf = (what: Locator): Promise<number> =>
  what.evaluate(
    (element, height) =>
      Math.max(1, Math.ceil(Math.min(element.getBoundingClientRect().bottom, 1e6) / height)),
    PHONE.height,
  );

function walkOn(page: Page): Walk {
  let [taps, screens] = [0, 0];
  const see = async (what: Locator): Promise<void> => {
    await what.waitFor();
    screens += await depthOf(what);
  };
  const type = async (words: string): Promise<void> => {
    const box = page.getByLabel('Bạn cần tìm gì?');
    await see(box);
    await box.tap();
    await page.keyboard.type(words);
    taps += 2;
  };
  return {
    tap: async (what) => {
      await see(what.first());
      await what.first().tap();
      taps += 1;
    },
    ask: async (words) => {
      await type(words);
      await page.keyboard.press('Enter');
      await page.locator('[data-search-results][data-state="done"]').waitFor();
    },
    choose: async (words, suggestion) => {
      await type(words);
      await page.getByRole('option', { name: suggestion }).first().tap();
    },
    read: (what) => see(what.first()),
    taps: () => taps,
    screens: () => screens,
  };
}

/** Playwright's test with someone who walks; what the way cost is printed at the end. */
export const test = base.extend<{ walk: Walk }>({
  walk: async ({ page }, use, { title }) => {
    const walk = walkOn(page);
    await use(walk);
    console.log(`${title}: ${walk.taps()} taps, ${walk.screens()} screens`);
  },
});

export { expect } from './site.ts';
