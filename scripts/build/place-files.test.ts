import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { placeKept, placeRendered, type NewPage, type SitePath } from './place-files.ts';

let folder = '';
const out = (): URL => pathToFileURL(`${folder}/`);
const read = (path: string): string => readFileSync(join(folder, path), 'utf8');
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'place-'))));
afterEach(() => rmSync(folder, { recursive: true }));

describe('what was rendered', () => {
  const write = (path: string, type: 'page' | 'endpoint', status = 200): Promise<boolean> =>
    placeRendered(out(), '/muc/')(
      new Request(`https://thu.example/muc/${path}`),
      { type },
      new Response('chữ', { status }),
    );

  it.each([
    ['', 'page', 'index.html'],
    ['tin-tuc/', 'page', 'tin-tuc/index.html'],
    ['tin-tuc/nguon.xml', 'endpoint', 'tin-tuc/nguon.xml'],
    ['du-lieu-mo/tin.json/', 'endpoint', 'du-lieu-mo/tin.json'],
    ['tep/b%E1%BA%A3n.json', 'endpoint', 'tep/bản.json'],
  ] as const)('lies where Astro would write it: %j', async (path, type, file) => {
    expect(await write(path, type)).toBe(true);
    expect(read(file)).toBe('chữ');
  });

  it.each([
    ['404/', 'page', 200],
    ['cu/', 'page', 404],
    ['khong-duoi/', 'endpoint', 200],
  ] as const)('is left to Astro where it is none of these: %j', async (path, type, status) => {
    expect(await write(path, type, status)).toBe(false);
  });
});

it('lays no page that another thread is to lay', async () => {
  const pages: NewPage[] = [];
  const place = placeRendered(out(), '/muc/', (page) => pages.push(page));
  const request = new Request('https://thu.example/muc/tin/');
  expect(await place(request, { type: 'page' }, new Response('chữ'))).toBe(true);
  expect(await place(request, { type: 'page' }, { html: 'giữ', digest: 'd' })).toBe(true);
  const file = 'tin/index.html';
  expect(pages).toEqual([
    { file, html: 'chữ' },
    { file, html: 'giữ', digest: 'd' },
  ]);
  expect(existsSync(join(folder, file))).toBe(false);
});

it('copies what was kept, but nothing that a power cut left empty', () => {
  const kept = (pathname: string, text: string): SitePath => {
    const cacheKey = join(folder, `giu-${text.length}`);
    writeFileSync(cacheKey, text);
    return { pathname, route: { type: 'endpoint' } as SitePath['route'], cacheKey };
  };
  const [whole, empty] = [kept('/a.svg', '<svg/>'), kept('/b.svg', '')];
  expect(placeKept([whole, empty], out())).toEqual([empty]);
  expect(read('a.svg')).toBe('<svg/>');
});
