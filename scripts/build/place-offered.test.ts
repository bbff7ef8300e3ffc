import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { ReadyFiles } from '../../src/site/ready-files.ts';
import { laidFiles } from './kept/laid-files.ts';
import type { SitePath } from './place-files.ts';
import { placeOffered } from './place-offered.ts';

let folder = '';
const out = (site = '.'): URL => pathToFileURL(`${join(folder, site)}/`);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'place-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const route = (component: string) => ({ component, type: 'endpoint' }) as SitePath['route'];

it('writes what a route offers in one, and leaves the rest to be made', async () => {
  const paths: SitePath[] = [
    { pathname: '/nguon/a.xml/', route: route('nguon') },
    { pathname: '/nguon/b.xml', route: route('nguon') },
    { pathname: '/nguon/a.xml', route: route('khac') },
  ];
  const offered = new Map([['nguon', () => Promise.resolve(new Map([['nguon/a.xml', 'tin']]))]]);
  expect(await placeOffered(paths, offered, out())).toEqual(paths.slice(1));
  expect(read('nguon/a.xml')).toBe('tin');
  expect(paths[0]?.route.distURL?.map(String)).toEqual([new URL('nguon/a.xml', out()).href]);
});

/** Builds a site with one picture, of that name; says how many pictures were made. */
async function buildWith(name: string, site: string): Promise<number> {
  let made = 0;
  const make = () => Promise.resolve(Buffer.from(`hình ${name}, lần ${(made += 1)}`));
  const offered = new Map<string, ReadyFiles>([
    ['hinh', () => Promise.resolve(new Map([['hinh/a.png', { name, make }]]))],
  ]);
  const laid = laidFiles(join(folder, 'giu'));
  const paths: SitePath[] = [{ pathname: '/hinh/a.png', route: route('hinh') }];
  expect(await placeOffered(paths, offered, out(site), laid)).toEqual([]);
  laid.save();
  return made;
}

it('makes a named file once, and anew when its name is another', async () => {
  expect(await buildWith('mau-do', 'mot')).toBe(1);
  expect(await buildWith('mau-do', 'hai')).toBe(0);
  expect(read('hai/hinh/a.png')).toBe(read('mot/hinh/a.png'));
  expect(await buildWith('mau-xanh', 'ba')).toBe(1);
  expect(read('ba/hinh/a.png')).toBe('hình mau-xanh, lần 1');
});
