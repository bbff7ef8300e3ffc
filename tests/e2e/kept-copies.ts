import { appendFileSync, cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { COMPONENTS_SITE } from '../../scripts/test/sites.ts';
import { startFaultyHost, type FaultyHost } from './faulty-host.ts';
import { test as base } from './site.ts';

/** A small site on a host that can fail, read by somebody whose browser keeps copies. */
export interface KeptSite extends FaultyHost {
  siteDir: string;
  /** Publishes a version of the worker that differs in nothing but its bytes. */
  publishWorker: () => void;
  /** Opens the page, and waits until the worker keeps what is to be kept ahead. */
  read: (page: Page, path: string) => Promise<void>;
}

/** Playwright's test over a copy of the site of the artificial content; `reader` may see errors in the console. */
export const test = base.extend<{ site: KeptSite; reader: Page }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const siteDir = mkdtempSync(join(tmpdir(), 'kept-'));
    cpSync(COMPONENTS_SITE.siteDir, siteDir, { recursive: true });
    const host = await startFaultyHost(siteDir, COMPONENTS_SITE.basePath);
    await use({
      ...host,
      siteDir,
      publishWorker: () => appendFileSync(join(siteDir, 'sw.js'), '\n'),
      read: async (page, path) => {
        await page.goto(host.url + path);
        await page.evaluate(() => navigator.serviceWorker.ready);
        await page.goto(host.url + path, { waitUntil: 'networkidle' });
      },
    });
    await host.close();
    rmSync(siteDir, { recursive: true });
  },
  reader: async ({ context }, use) => use(await context.newPage()),
});

export { expect } from './site.ts';
