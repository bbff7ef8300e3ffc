import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';
import { versionOf } from './version-of.ts';

/** Chromium without its window, menus and pop-ups, as a package and a program of Debian. */
export const SHELL = 'chromium-headless-shell';

/** First the one that starts and opens pages with a third less work. */
const NAMES = [SHELL, 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const OUTSIDE_PATH = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * The browsers that are on this machine already, the one to take first before the others: CHROME_PATH alone if set, else
 * installed ones, then the one that Playwright has downloaded before. Not each of them need start.
 * @throws Error where CHROME_PATH names a file that does not exist
 */
export function installedBrowsers(environment: Record<string, string | undefined> = process.env): string[] {
  const chosen = environment['CHROME_PATH'];
  if (chosen && !existsSync(chosen))
    throw new Error(`CHROME_PATH: không có tệp '${chosen}'; sửa hoặc bỏ biến này`);
  if (chosen) return [chosen];
  const folders = ['/usr/bin', ...(environment['PATH'] ?? '').split(delimiter).filter(Boolean)];
  const named = NAMES.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...new Set([...named, ...OUTSIDE_PATH, chromium.executablePath()])].filter((path) =>
    existsSync(path),
  );
}

/** The first of the browsers that starts; undefined where none does. */
export const workingBrowser = (browsers: readonly string[] = installedBrowsers()): string | undefined =>
  browsers.find((path) => versionOf(path) !== undefined);
