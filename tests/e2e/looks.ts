import type { Page, Response } from '@playwright/test';

/** The ways in which a page is judged: on a light and on a dark screen, and on paper. */
export const LOOKS = {
  light: { media: 'screen', colorScheme: 'light' },
  dark: { media: 'screen', colorScheme: 'dark' },
  print: { media: 'print', colorScheme: 'light' },
} as const satisfies Record<string, Parameters<Page['emulateMedia']>[0]>;

/** A row of {@link LOOKS}. */
export type Look = keyof typeof LOOKS;

/** Taller than any page of the site. */
const TALL = 30_000;

/**
 * Opens a page with all its parts in place, also those that wait until the reader comes near: while it loads, the screen
 * is as tall as the page.
 */
export async function openWhole(page: Page, address: string): Promise<Response | null> {
  const { width, height } = page.viewportSize() ?? { width: 360, height: 740 };
  await page.setViewportSize({ width, height: TALL });
  const answer = await page.goto(address, { waitUntil: 'networkidle' });
  await page.setViewportSize({ width, height });
  return answer;
}

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
