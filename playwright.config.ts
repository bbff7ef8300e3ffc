import { defineConfig } from '@playwright/test';
import { BROWSER_FLAGS } from './scripts/test/browser-flags.ts';
import { installedBrowser } from './scripts/test/installed-browser.ts';

const executablePath = installedBrowser();

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '**/*.test.ts',
  outputDir: '.build/test/playwright',
  fullyParallel: true,
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 30_000 },
  forbidOnly: true,
  reporter: [
    ['list'],
    ['json', { outputFile: process.env['PLAYWRIGHT_JSON_OUTPUT_FILE'] ?? '.build/test/playwright.json' }],
  ],
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    reducedMotion: 'reduce',
    launchOptions: { args: [...BROWSER_FLAGS], ...(executablePath && { executablePath }) },
  },
});
