import type { Page, Response } from '@playwright/test';

/** The ways in which a page is judged: on a light and on a dark screen, and on paper. */
const LOOKS = {
  light: { media: 'screen', colorScheme: 'light' },
  dark: { media: 'screen', colorScheme: 'dark' },
  print: { media: 'print', colorScheme: 'light' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

/** A row of {@link LOOKS}. */
export type Look = keyof typeof LOOKS;

/** How long nothing may be fetched, by the page's own clock, until all is there. */
const QUIET_MS = 100;

/**
 * Opens a page with all its parts in place, also those that wait until the reader comes near: it is scrolled through
 * once. A screen as tall as the page would do as well, but Chromium takes seconds to paint one.
 */
export async function openWhole(page: Page, address: string): Promise<Response | null> {
  let [begun, ended] = [0, 0];
  const onBegin = (): void => void (begun += 1);
  const onEnd = (): void => void (ended += 1);
  page.on('request', onBegin).on('requestfinished', onEnd).on('requestfailed', onEnd);
  const answer = await page.goto(address);
  await scrollThrough(page);
  let before;
  do {
    before = begun;
    await page.evaluate((quiet) => new Promise((done) => setTimeout(done, quiet)), QUIET_MS);
  } while (begun > before || ended < begun);
  page.off('request', onBegin).off('requestfinished', onEnd).off('requestfailed', onEnd);
  return answer;
}

/** Goes down a screen at a time, also where the page grows meanwhile, and back up; each screen is shown once. */
const scrollThrough = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    const show = async (top: number): Promise<void> => {
      scrollTo({ top, behavior: 'instant' });
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    };
    for (let top = 0; top < document.documentElement.scrollHeight; top += innerHeight) await show(top);
    await show(0);
  });

/** Opens whatever the page folds away, so that it is judged too. */
export const unfold = (page: Page): Promise<void> =>
  page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });

/**
 * Shows the open page in a look and gives what `judge` finds, each with the look in front. The light page is judged as
 * it comes, the others with everything unfolded.
 */
export async function findingsIn(
  look: Look,
  page: Page,
  judge: (page: Page) => Promise<string[]>,
): Promise<string[]> {
  await page.emulateMedia(LOOKS[look]);
  if (look !== 'light') await unfold(page);
  return (await judge(page)).map((finding) => `${look}: ${finding}`);
}
