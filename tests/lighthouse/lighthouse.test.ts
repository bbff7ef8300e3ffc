import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startGoodHost, type GoodHost } from '../../scripts/test/good-host.ts';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';
import { calmMachine } from './calm-machine.ts';
import { startMeasuredBrowser, type MeasuredBrowser, type Scores } from './run-lighthouse.ts';

const LEAST_PERFORMANCE = 98;

const PAGES: readonly [name: string, path: string][] = [
  ['home', ''],
  ['a procedure', 'thu-tuc/dang-ky-khai-sinh/'],
  ['the list of procedures', 'thu-tuc/'],
  ['search', 'tim-kiem/'],
];

let host: GoodHost;
let browser: MeasuredBrowser;
beforeAll(async () => {
  host = await startGoodHost(CONTENT_SITE);
  browser = await startMeasuredBrowser();
  console.log(`calm after ${await calmMachine()} s`);
});
afterAll(async () => {
  await browser.close();
  await host.close();
});

/**
 * Judges the page until two of three runs agree on whether it is fast enough: their median does then. After a slow one the
 * machine may have other work again, whose end is waited for.
 */
async function judgements(path: string): Promise<Scores[]> {
  const runs: Scores[] = [];
  const isFast = ({ performance }: Scores): boolean => performance >= LEAST_PERFORMANCE;
  while (runs.filter(isFast).length < 2 && runs.filter((run) => !isFast(run)).length < 2) {
    if (!runs.every(isFast)) await calmMachine();
    runs.push(await browser.judge(host.url + path));
  }
  return runs;
}

describe('Lighthouse, as on a slow phone', () => {
  it.each(PAGES)('gives %s at least 98, 100, 100, 100', async (name, path) => {
    const runs = await judgements(path);
    console.log(`${name}: ${JSON.stringify(runs.map(({ performance }) => performance))}`);
    expect(runs.flatMap(({ faults }) => faults)).toEqual([]);
    for (const { accessibility, 'best-practices': practices, seo } of runs)
      expect({ accessibility, practices, seo }).toEqual({ accessibility: 100, practices: 100, seo: 100 });
    const fast = runs.filter(({ performance }) => performance >= LEAST_PERFORMANCE);
    expect(fast.length, `performance ${runs.map((run) => run.performance).join(', ')}`).toBeGreaterThan(1);
  });
});
