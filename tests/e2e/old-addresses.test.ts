import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeRedirects } from '../../scripts/build/write-redirects.ts';
import { startStaticServer, type StaticSite } from '../../scripts/serve/static-server.ts';
import { CONTENT_SITE, TEST_DATE } from '../../scripts/test/sites.ts';
import { expect, test } from './site.ts';

/** The page that took the place of the old ones, and what is needed to show it. */
const NEW = 'thu-tuc/dang-ky-khai-sinh/';
const NEEDED = ['index.html', 'favicon.svg', '_astro', NEW];
const since = '2026-11-01';

/** Two old addresses whose entries were merged, the older of them renamed once before. */
const REDIRECTS = [
  { from: 'thu-tuc/khai-sinh-rat-cu/', to: 'thu-tuc/khai-sinh-cu/', since, why: 'Đổi tên.' },
  { from: 'thu-tuc/khai-sinh-cu/', to: `${NEW}`, since, why: 'Gộp.' },
  { from: 'thu-tuc/khai-sinh-qua-han/', to: `${NEW}#noi-dung`, since, why: 'Gộp.' },
];
/** A list that was published and is empty by now. */
const LEDGER = [{ path: `${NEW}phien-ban/2025-01-01/`, since }];

let siteDir = '';
let host: StaticSite;

test.beforeAll(async () => {
  siteDir = mkdtempSync(join(tmpdir(), 'old-addresses-'));
  for (const path of NEEDED)
    cpSync(join(CONTENT_SITE.siteDir, path), join(siteDir, path), { recursive: true });
  writeRedirects(siteDir, {
    redirects: REDIRECTS,
    ledger: LEDGER,
    siteDate: TEST_DATE,
    siteTitle: 'Trang thử',
    basePath: CONTENT_SITE.basePath,
    siteUrl: 'https://trang-thu.example',
  });
  host = await startStaticServer({ root: siteDir, basePath: CONTENT_SITE.basePath });
});
test.afterAll(async () => {
  await host.close();
  rmSync(siteDir, { recursive: true });
});

for (const javaScriptEnabled of [true, false])
  test.describe(`an old address ${javaScriptEnabled ? 'with' : 'without'} JavaScript`, () => {
    test.use({ javaScriptEnabled });

    for (const path of [...REDIRECTS.map(({ from }) => from), ...LEDGER.map((line) => line.path)])
      test(`leads to the page of today: ${path}`, async ({ page }) => {
        await page.goto(host.url + path);
        await page.waitForURL((url) => url.pathname === CONTENT_SITE.basePath + NEW);
        await expect(page.locator('article[data-procedure] h1')).toBeVisible();
      });
  });
