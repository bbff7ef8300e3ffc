import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from './scripts/browser/browser-flags.ts';
import { FONTS_OF_TESTS } from './scripts/test/fonts-of-tests.ts';
import { workingBrowser } from './scripts/browser/installed-browser.ts';
import { TEMPORARY_FOLDERS } from './scripts/test/temporary-folders.ts';

const executablePath = workingBrowser();
Object.assign(process.env, FONTS_OF_TESTS, TEMPORARY_FOLDERS);

/** Judges every page: minutes, so `npm run test:full` only. */
const EVERY_PAGE = '**/every-page.test.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  projects: [
    { name: 'samples', testMatch: '**/*.test.ts', testIgnore: EVERY_PAGE },
    { name: 'every-page', testMatch: EVERY_PAGE },
    // Tests nothing: draws the pictures of the editors' guide, on demand.
    { name: 'guide-pictures', testMatch: '**/guide-pictures.ts' },
    // Tests nothing: draws the pictures of docs/giao-dien.md, on demand.
    { name: 'page-pictures', testMatch: '**/page-pictures.ts' },
  ],
  outputDir: '.build/test/playwright',
  fullyParallel: true,
  // Four more than cores: a third of them wait most of the time, for a slow network or for a worker to give up.
  workers: 6,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.build/test/playwright.json' }],
  ],
  use: {
    // Only tests/e2e/offline.test.ts lets a worker keep copies: the others look at what the host sends.
    serviceWorkers: 'block',
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath && { executablePath }) },
  },
});
