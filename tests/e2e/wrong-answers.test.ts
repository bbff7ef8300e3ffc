import type { Page } from '@playwright/test';
import type { Fault } from './faulty-host.ts';
import { expect, test } from './kept-copies.ts';

/** What hosts, and those between, send in the place of what was asked for. */
const MAINTENANCE: Fault = {
  body: '<!doctype html><title>Bảo trì</title><main id="noi-dung"><h1>Hệ thống đang bảo trì</h1></main>',
};
const FAULTS: Record<string, (path: string, right: string) => Fault | undefined> = {
  'a maintenance page': () => MAINTENANCE,
  'an error': () => ({ ...MAINTENANCE, status: 503 }),
  'a login page elsewhere': () => ({ status: 302, location: 'http://127.0.0.1:9/dang-nhap', body: '' }),
  'a login page of the host': (path) =>
    path === 'dang-nhap' ? MAINTENANCE : { status: 302, location: '/cai-cach-hanh-chinh/dang-nhap' },
  'half of what was asked for': (_, right) => ({ body: right.slice(0, right.length / 2) }),
  nothing: () => ({ body: '' }),
  'the page in another language': (_, right) => ({ body: right.replace('lang="vi"', 'lang="en"') }),
};

const heading = (page: Page) => page.getByRole('heading', { level: 1 });
const notice = (page: Page) => page.locator('main > [data-saved-copy]');
const results = (page: Page) => page.locator('[data-search-results]');

test('what a host says wrongly is never kept, and gives way to the copy that is', async ({
  site,
  reader,
  context,
}) => {
  await site.read(reader, 'tin-tuc/');
  await site.read(reader, 'tim-kiem/?q=thu+tuc');
  await expect(results(reader)).toHaveAttribute('data-state', 'done');
  for (const [fault, answer] of Object.entries(FAULTS))
    await test.step(fault, async () => {
      site.be(answer);
      await reader.goto(`${site.url}tin-tuc/`);
      await expect(heading(reader)).toHaveText('Tin tức');
      await expect(notice(reader)).toBeVisible();
      await reader.goto(`${site.url}tim-kiem/?q=thu+tuc`);
      await expect(results(reader)).toHaveAttribute('data-state', 'done');
    });

  site.be();
  await reader.goto(`${site.url}tin-tuc/`);
  await expect(notice(reader)).toHaveCount(0);
  site.be(() => ({ status: 404, body: '<!doctype html><h1>Không còn</h1>' }));
  await reader.goto(`${site.url}tin-tuc/`);
  await expect(heading(reader)).toHaveText('Không còn');
  await context.setOffline(true);
  await reader.goto(`${site.url}tin-tuc/`);
  await expect(heading(reader)).toHaveText('Tin tức');
});

test('what was first seen wrong is right once the host is well', async ({ site, reader, context }) => {
  await site.read(reader, '');
  site.be(() => MAINTENANCE);
  for (const path of ['van-ban/', 'tim-kiem/?q=thu+tuc']) {
    await reader.goto(site.url + path);
    await expect(heading(reader)).toHaveText('Hệ thống đang bảo trì');
  }
  site.be((path) => (/^(?:_astro|tim-kiem\/.|pagefind)/.test(path) ? MAINTENANCE : undefined));
  await reader.goto(`${site.url}tim-kiem/?q=thu+tuc`, { waitUntil: 'networkidle' });
  site.be();
  await reader.goto(`${site.url}tim-kiem/?q=thu+tuc`);
  await expect(results(reader)).toHaveAttribute('data-state', 'done');
  await context.setOffline(true);
  await reader.goto(`${site.url}van-ban/`);
  await expect(heading(reader)).toHaveText('Không có mạng');
});

test('what stands wrongly among the copies is neither shown nor run', async ({ site, reader, context }) => {
  await site.read(reader, 'tin-tuc/');
  await site.read(reader, 'tim-kiem/?q=thu+tuc');
  await reader.evaluate(async (home) => {
    const evil = 'document.documentElement.dataset.planted=1';
    const put = (cache: Cache, key: Request | string, body: string, type: string): Promise<void> =>
      cache.put(key, new Response(body, { headers: { 'content-type': type } }));
    const page = (path: string): string =>
      `<!DOCTYPE html><html lang="vi"><link rel="canonical" href="${home}${path}"><main><h1>Cài vào</h1></main>` +
      `<script>${evil}</script><script src="${home}_astro/new.a.js"></script><script src="${home}_astro/new.a.css"></script></html>`;
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const key of await cache.keys())
        if (/\.js$/.test(key.url)) await put(cache, key, evil, 'text/javascript');
        else if (/\.(?:css|json)(?:\?|$)/.test(key.url))
          await put(cache, key, '<h1>Bảo trì</h1>', 'text/html');
      await put(cache, `${home}_astro/new.a.js`, evil, 'text/javascript');
      await put(cache, `${home}_astro/new.a.css`, evil, 'text/css');
      await put(cache, `${home}thu-tuc/`, page('thu-tuc/'), 'text/html; charset=utf-8');
      await put(cache, `${home}van-ban/`, '<h1>Bảo trì</h1>', 'text/html');
    }
  }, site.url);
  const planted = () => reader.evaluate(() => document.documentElement.dataset['planted']);

  await reader.goto(`${site.url}tim-kiem/?q=thu+tuc`);
  await expect(results(reader)).toHaveAttribute('data-state', 'done');
  expect(await planted()).toBeUndefined();
  await context.setOffline(true);
  await reader.goto(`${site.url}thu-tuc/`, { waitUntil: 'networkidle' });
  await expect(heading(reader)).toHaveText('Cài vào');
  expect(await planted()).toBeUndefined();
  await reader.goto(`${site.url}van-ban/`);
  await expect(heading(reader)).toHaveText('Không có mạng');
});
