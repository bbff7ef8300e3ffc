import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { RouteData } from 'astro';
import { onceFor } from '../../../src/site/once.ts';
import { readEnvironment } from '../../../src/site/environment.ts';
import { keptPages, surroundingsKey } from './kept-pages.ts';
import { laidFiles } from './laid-files.ts';

let dir = '';
beforeEach(() => {
  vi.stubGlobal('memoWatcher', undefined);
  dir = mkdtempSync(join(tmpdir(), 'kept-'));
  for (const folder of ['content/tin-tuc', 'public/tep']) mkdirSync(join(dir, folder), { recursive: true });
  for (const file of ['content/site.yaml', 'content/tin-tuc/a.mdx', 'public/tep/to-khai.docx'])
    write(file, 'one');
});
afterEach(() => {
  rmSync(dir, { recursive: true });
  vi.unstubAllGlobals();
});
const write = (file: string, text: string): void => writeFileSync(join(dir, file), text);

const keyOf = (variables: Record<string, string> = {}, program = 'p'): string => {
  const environment = readEnvironment({
    CONTENT_DIR: join(dir, 'content'),
    SITE_DATE: '2026-11-24',
    ...variables,
  });
  return surroundingsKey(program, environment, join(dir, 'public'));
};

it.each<[string, () => string]>([
  ['a list of the content', () => (write('content/site.yaml', 'two'), keyOf())],
  ['a new list', () => (write('content/linh-vuc.yaml', 'two'), keyOf())],
  ['a file of public/', () => (write('public/tep/to-khai.docx', 'two'), keyOf())],
  ['the day', () => keyOf({ SITE_DATE: '2026-11-25' })],
  ['the place', () => keyOf({ BASE_PATH: '/muc/' })],
  ['the program', () => keyOf({}, 'q')],
])('no page is taken again after a change of %s', (_, change) => {
  const before = keyOf();
  expect(keyOf()).toBe(before);
  expect(change()).not.toBe(before);
});

it('leaves entries to the memos that read them', () => {
  const before = keyOf();
  write('content/tin-tuc/a.mdx', 'two');
  expect(keyOf()).toBe(before);
});

it('takes pages again whichever commit is built: none shows it', () => {
  expect(keyOf({ COMMIT: 'abcdef1' })).toBe(keyOf({ COMMIT: 'abcdef2' }));
});

const PATH = {
  pathname: '/thu-tuc/a',
  route: { component: 'src/pages/thu-tuc/[...slug].astro' } as RouteData,
};

/** A build over names by id, whose only page shows one of them. @returns whether the page is taken from an earlier build */
async function build(names: Record<string, string>, key = 'k'): Promise<boolean> {
  const laid = laidFiles(join(dir, 'laid'));
  const kept = keptPages(join(dir, 'pages.json'), laid, () => key);
  const nameOf = onceFor((id: string) => Promise.resolve(names[id]));
  const { cacheKey } = await kept.findKept(PATH);
  const place = join(dir, 'a.html');
  rmSync(place, { force: true });
  if (cacheKey !== undefined) laid.layFile(cacheKey, place);
  else {
    const render = async (): Promise<Response> => new Response(await nameOf('a'));
    const rendered = await kept.render('thu-tuc/a/', PATH.route.component, render);
    if (!('html' in rendered)) throw new Error('the page was not rendered');
    laid.lay(rendered.html, place, rendered.digest);
  }
  kept.save();
  laid.save();
  return cacheKey !== undefined;
}

it('takes a page again as long as all is the same', async () => {
  expect(await build({ a: 'A' })).toBe(false);
  expect(await build({ a: 'A', b: 'B' })).toBe(true);
  expect(await build({ a: 'A' })).toBe(true);
  expect(await build({ a: 'other' })).toBe(false);
  expect(await build({ a: 'other' }, 'l')).toBe(false);
  expect(await build({ a: 'other' }, 'l')).toBe(true);
});

it.each([0, 20])(
  'renders all pages where a power cut left %i bytes of what they were given',
  async (bytes) => {
    await build({ a: 'A' });
    truncateSync(join(dir, 'pages.json'), bytes);
    expect(await build({ a: 'A' })).toBe(false);
    expect(await build({ a: 'A' })).toBe(true);
  },
);
