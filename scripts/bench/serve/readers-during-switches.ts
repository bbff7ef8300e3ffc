import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { writeBuiltSite } from '../../../tests/samples/built-site.ts';
import { hostOf } from '../../hosting/configurations.ts';
import { runNginx } from '../../hosting/run-nginx.ts';
import { placeRelease } from '../../publish/place-release.ts';
import { LIVE } from '../../publish/places.ts';
import { rollbackTo } from '../../publish/rollback-to.ts';

/** What readers got while releases were switched. */
interface Readers {
  asked: number;
  perSecond: number;
  switches: number;
  /** Answers that were not 200. */
  errors: number;
  /** Pages of one build with the style sheet of another. */
  mixed: number;
}

const PER_SECOND = 200;
const SWITCHES = 20;
const PAUSE_MS = 500;

/**
 * Publishes and takes back a small site of two builds by turns, while readers open pages and the style sheets that these
 * name, 200 requests a second.
 */
export async function readersDuringSwitches(folder: string): Promise<Readers> {
  const built = ['a', 'b'].map((version) => join(folder, version));
  const to = join(folder, 'to');
  mkdirSync(folder, { recursive: true });
  for (const [at, from] of built.entries()) writeBuiltSite(from, at === 0 ? 'a' : 'b');
  const [first = '', second = ''] = built;
  const publish = (from: string) => placeRelease({ from, to, keep: 3, key: undefined });
  await publish(first);
  const nginx = await runNginx(hostOf({ from: first, root: join(to, LIVE), brotli: true, rate: 100_000 }));
  const found = { asked: 0, errors: 0, mixed: 0 };
  const ask = async (path: string): Promise<string> => {
    found.asked += 1;
    const answer = await fetch(nginx.origin + path).catch(() => undefined);
    if (!answer?.ok) found.errors += 1;
    return (await answer?.text().catch(() => '')) ?? '';
  };
  const read = async (): Promise<void> => {
    const page = await ask('/cchc/tin-tuc/');
    const version = /<title>(\w+)/.exec(page)?.[1] ?? '?';
    const sheet = await ask(/href="([^"]+\.css)"/.exec(page)?.[1] ?? '/none');
    if (!sheet.includes(`--version: ${version} `)) found.mixed += 1;
  };
  const started = performance.now();
  let isOver = false;
  const readers = (async () => {
    const open: Promise<void>[] = [];
    for (let visits = 0; !isOver; visits += 1) {
      open.push(read());
      await wait(Math.max(0, started + (visits * 2000) / PER_SECOND - performance.now()));
    }
    await Promise.all(open);
  })();
  for (let turn = 0; turn < SWITCHES; turn += 1) {
    await wait(PAUSE_MS);
    if (turn % 2 === 0) await publish(second);
    else await rollbackTo(to, undefined);
  }
  isOver = true;
  await readers;
  const seconds = (performance.now() - started) / 1000;
  await nginx.stop();
  return { ...found, perSecond: found.asked / seconds, switches: SWITCHES };
}
