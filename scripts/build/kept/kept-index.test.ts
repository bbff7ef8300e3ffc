import { globSync, mkdtempDisposableSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import type { Pagefind, ToldPage } from '../pagefind.ts';
import { keptIndex, type IndexPlace } from './kept-index.ts';

const PAGES: readonly ToldPage[] = [
  { path: 'a/', content: 'một' },
  { path: 'b/', content: 'hai' },
  { path: 'c/', content: 'ba' },
];

/** An index of two files, one of which holds all that was told; it says that it was started. */
function plainPagefind(started: () => void): () => Promise<Pagefind> {
  return () => {
    started();
    const told: string[] = [];
    return Promise.resolve({
      add: ({ path, content }) => Promise.resolve(void told.push(`${path} ${content}`)),
      pack: () =>
        Promise.resolve([
          { path: 'index/all', content: Buffer.from(told.join('\n')) },
          { path: 'entry', content: Buffer.from('{}') },
        ]),
      end: () => Promise.resolve(),
    });
  };
}

/** What happens in the room of the builds. */
type Step = (room: string) => void;
const idle: Step = () => {};

/** Builds with one index kept before; what then lies in the second site, and whether Pagefind worked for it. */
async function again(
  pages: readonly ToldPage[],
  {
    key = 'k',
    meanwhile = idle,
    rendered = idle,
  }: Partial<Record<'meanwhile' | 'rendered', Step>> & { key?: string } = {},
) {
  using room = mkdtempDisposableSync(join(tmpdir(), 'muc-luc-'));
  let starts = 0;
  const build = async (site: string, told: readonly ToldPage[], place: IndexPlace): Promise<void> => {
    const index = await keptIndex(
      place,
      plainPagefind(() => (starts += 1)),
    );
    for (const page of told) await index.add(page);
    await index.pack();
    if (site === 'second') rendered(room.path);
    await index.write(join(room.path, site));
  };
  const folder = join(room.path, 'kept');
  await build('first', PAGES, { folder, key: 'k' });
  meanwhile(room.path);
  starts = 0;
  await build('second', pages, { folder, key });
  const files = globSync('**/*', { cwd: join(room.path, 'second') }).filter((file) => file !== 'index');
  return { starts, files: files.sort(), all: readFileSync(join(room.path, 'second/index/all'), 'utf8') };
}

const textOf = (pages: readonly ToldPage[]): string =>
  pages.map(({ path, content }) => `${path} ${content}`).join('\n');

it('is taken again for the same pages in the same order', async () =>
  expect(await again(PAGES)).toEqual({ starts: 0, files: ['entry', 'index/all'], all: textOf(PAGES) }));

const [a, b, c] = PAGES as [ToldPage, ToldPage, ToldPage];
it.each([
  ['a page says something else', [a, { ...b, content: 'hái' }, c]],
  ['a page has another address', [a, { ...b, path: 'b-moi/' }, c]],
  ['pages stand in another order', [a, c, b]],
  ['the last page is gone', [a, b]],
  ['a page is new', [...PAGES, { path: 'd/', content: 'bốn' }]],
  ['no page is left', []],
])('is made anew of all pages where %s', async (_, pages) =>
  expect(await again(pages)).toMatchObject({ starts: 1, all: textOf(pages) }),
);

it('is made anew by another program', async () =>
  expect(await again(PAGES, { key: 'other' })).toMatchObject({ starts: 1, all: textOf(PAGES) }));

it('is made anew where somebody wrote to a built file that shares what is kept', async () => {
  const meanwhile = (room: string): void => {
    const file = join(room, 'first/index/all');
    writeFileSync(file, textOf(PAGES).replace('hai', 'hại'));
    utimesSync(file, new Date(), new Date(Date.now() + 5000));
  };
  expect(await again(PAGES, { meanwhile })).toMatchObject({ starts: 1, all: textOf(PAGES) });
});

it('is made anew where what was kept goes while pages are rendered', async () => {
  const rendered = (room: string): void => {
    for (const file of globSync('kept/*', { cwd: room })) rmSync(join(room, file));
  };
  expect(await again(PAGES, { rendered })).toMatchObject({ starts: 1, all: textOf(PAGES) });
});

it.each(['null', '{"key":"k"}', '{"key":"k","files":{}}', '{"key":"k","files":[]}', ''])(
  'is made anew where its note says %j',
  async (note) => {
    const meanwhile = (room: string): void => writeFileSync(join(room, 'kept.json'), note);
    expect(await again(PAGES, { meanwhile })).toMatchObject({ starts: 1, all: textOf(PAGES) });
  },
);
