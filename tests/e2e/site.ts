import { test as base, expect, type Page } from '@playwright/test';
import { startStaticServer, type StaticSite } from '../../scripts/serve/static-server.ts';
import { CONTENT_SITE, isBuilt, WARD_SITE, type TestSite } from '../../scripts/test/sites.ts';

/** The built sites to walk through; the one of the official records only where it stands. */
export const SITES: readonly TestSite[] = [CONTENT_SITE, WARD_SITE].filter(isBuilt);

interface Fixtures {
  /** Address of the home page of a site, served for this worker. */
  serve: (site: TestSite) => Promise<string>;
}

interface WorkerFixtures {
  hosts: Map<string, StaticSite>;
}

/** Playwright's test, with the sites served and every visited page watched for errors and strangers. */
export const test = base.extend<Fixtures, WorkerFixtures>({
  hosts: [
    async ({}, use) => {
      const hosts = new Map<string, StaticSite>();
      await use(hosts);
      await Promise.all([...hosts.values()].map((host) => host.close()));
    },
    { scope: 'worker' },
  ],
  serve: async ({ hosts }, use) => {
    await use(async (site) => {
      const known = hosts.get(site.name);
      const host = known ?? (await startStaticServer({ root: site.siteDir, basePath: site.basePath }));
      hosts.set(site.name, host);
      return host.url;
    });
  },
  page: async ({ page }, use) => {
    const faults = watch(page);
    await use(page);
    expect(faults).toEqual([]);
  },
});

/** Collects console errors, exceptions and requests that leave the page's own host. */
function watch(page: Page): string[] {
  const faults: string[] = [];
  page.on('console', (message) => {
    if (message.type() === 'error') faults.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => faults.push(`exception: ${error.message}`));
  page.on('request', (request) => {
    const { hostname, protocol } = new URL(request.url());
    if (hostname !== 'localhost' && protocol.startsWith('http')) faults.push(`third party: ${request.url()}`);
  });
  return faults;
}

export { expect };
