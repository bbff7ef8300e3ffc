import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { writeBuiltSite } from '../../tests/samples/built-site.ts';
import { placeRelease } from '../publish/place-release.ts';
import { LIVE } from '../publish/places.ts';
import { rollbackTo } from '../publish/rollback-to.ts';
import { hostOf } from './configurations.ts';
import { hasNginx, runNginx } from './run-nginx.ts';

const around = mkdtempSync(join(tmpdir(), 'switches-'));
afterAll(() => rmSync(around, { recursive: true, force: true }));
const to = join(around, 'to');
const TURNS = 4;

it.skipIf(!(await hasNginx()))(
  'a page that was opened before a release is published or taken back gets the styles of its own build after it',
  async () => {
    for (const version of ['a', 'b']) writeBuiltSite(join(around, version), version);
    const publish = (version: string) =>
      placeRelease({ from: join(around, version), to, keep: 2, key: undefined });
    await publish('a');
    const root = join(to, LIVE);
    // Without its memory for open files nginx feels each switch at once.
    const nginx = await runNginx(hostOf({ from: root, root, brotli: true, rate: 100_000 }), (text) =>
      text.replaceAll(/^ *open_file_cache.*$/gm, ''),
    );
    const ask = async (path: string) => (await fetch(`${nginx.origin}/cchc/${path}`)).text();
    const seen: string[] = [];
    try {
      for (let turn = 0; turn < TURNS; turn += 1) {
        const [, version = '?'] = /<title>(\w+)/.exec(await ask('tin-tuc/')) ?? [];
        await (turn % 2 === 0 ? publish('b') : rollbackTo(to, undefined));
        seen.push(version);
        expect(await ask(`_astro/site.${version}.css`)).toContain(`--version: ${version} `);
      }
    } finally {
      await nginx.stop();
    }
    expect(seen).toEqual(['a', 'b', 'a', 'b']);
  },
);
