import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeWorker } from '../../scripts/build/write-worker.ts';
import { TEST_DATE } from '../../scripts/test/sites.ts';
import { expect, test } from './kept-copies.ts';

const READ = 'tin-tuc/';
const AHEAD = 'duong-day-nong/';

test('a bad release that was taken back heals on the next visit, on the network and without one', async ({
  site,
  reader,
  context,
}) => {
  const good = mkdtempSync(join(tmpdir(), 'good-'));
  cpSync(site.siteDir, good, { recursive: true });
  await reader.clock.install();
  await site.read(reader, READ);

  // The bad release: wrong pages, of which one runs a script that fails, and a worker that keeps all of it.
  for (const page of [READ, AHEAD, 'ngoai-tuyen/']) {
    const file = join(site.siteDir, page, 'index.html');
    writeFileSync(file, readFileSync(file, 'utf8').replace('</h1>', ' sai</h1>'));
  }
  const readFile = join(site.siteDir, READ, 'index.html');
  writeFileSync(
    readFile,
    readFileSync(readFile, 'utf8').replace(/_astro\/Page\.[^"]*\.js/, '_astro/Page.hong.js'),
  );
  writeFileSync(join(site.siteDir, '_astro/Page.hong.js'), 'throw new Error("hỏng");');
  writeWorker(site.siteDir, { needed: ['', 'ngoai-tuyen/', AHEAD], wished: [] }, TEST_DATE);
  const update = () =>
    reader.evaluate(async () => {
      const registration = await navigator.serviceWorker.ready;
      await registration.update();
      while (registration.installing) await new Promise((later) => setTimeout(later, 20));
    });
  const takesOver = async () => {
    await reader.clock.fastForward(60_000);
    const waits = () => reader.evaluate(async () => (await navigator.serviceWorker.ready).waiting !== null);
    await expect.poll(waits).toBe(false);
  };
  const heading = reader.getByRole('heading', { level: 1 });
  await reader.goto(site.url + READ);
  await expect(heading).toHaveText(/ sai$/);
  await reader.goto(`${site.url}van-ban/`);
  await update();
  await takesOver();

  rmSync(site.siteDir, { recursive: true });
  cpSync(good, site.siteDir, { recursive: true });
  await reader.goto(site.url + READ, { waitUntil: 'networkidle' });
  await expect(heading).not.toHaveText(/ sai$/);
  await update();
  await takesOver();
  await context.setOffline(true);
  for (const page of [READ, AHEAD]) {
    await reader.goto(site.url + page);
    await expect(heading).not.toHaveText(/ sai$/);
  }
  rmSync(good, { recursive: true });
});
