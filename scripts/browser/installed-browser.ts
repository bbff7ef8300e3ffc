import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Chromium without its window, menus and pop-ups, as a package and a program of Debian. */
export const SHELL = 'chromium-headless-shell';

/** First the one that starts and opens pages with a third less work. */
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const OUTSIDE_PATH = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browser that is on this machine already: CHROME_PATH if set, else an installed Chromium or Chrome, else the one
 * that Playwright has downloaded before.
 * @throws Error where CHROME_PATH names a file that does not exist
 */
export function installedBrowser(
  environment: Record<string, string | undefined> = process.env,
): string | undefined {
  const chosen = environment['CHROME_PATH'];
  if (chosen && !existsSync(chosen))
    throw new Error(`CHROME_PATH: không có tệp '${chosen}'; sửa hoặc bỏ biến này`);
  if (chosen) return chosen;
  const folders = ['/usr/bin', ...(environment['PATH'] ?? '').split(delimiter).filter(Boolean)];
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...named, ...OUTSIDE_PATH, chromium.executablePath()].find((path) => existsSync(path));
}
