import type { Page } from '@playwright/test';

/** Milliseconds for which the form says that it has saved. */
const SAID_FOR = 5_000;

/** From now on the page can be told to stop saying what it says for {@link SAID_FOR}: whoever has seen it need not wait. */
export const noteSayings = (page: Page): Promise<unknown> =>
  page.addInitScript((saidFor) => {
    const begin = window.setTimeout.bind(window);
    const ends: (() => void)[] = [];
    const noted = (work: () => void, delay?: number, ...more: unknown[]): number => {
      if (delay === saidFor) ends.push(work);
      return begin(work, delay, ...more);
    };
    const stopSaying = (): void => ends.splice(0).forEach((end) => end());
    Object.assign(window, { setTimeout: noted, stopSaying });
  }, SAID_FOR);

/** Ends what the form still says. */
export const stopSaying = (page: Page): Promise<void> =>
  page.evaluate(() => (window as unknown as { stopSaying: () => void }).stopSaying());
