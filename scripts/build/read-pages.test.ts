import { existsSync, mkdirSync, mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, it } from 'vitest';
import { readPages } from './read-pages.ts';

const page = (title: string): string =>
  `<!doctype html><html lang="vi"><head><meta property="og:title" content="${title}"><meta name="description" content="${title}"></head><body><main data-pagefind-body data-pagefind-filter="kind:Tin"><h1>${title}</h1></main></body></html>`;

/** Pages in the order in which they are rendered or told to lie in their places; those of which nothing is told are left to others. */
async function readAs(told: readonly string[], how: 'rendered' | 'placed') {
  using room = mkdtempDisposableSync(join(tmpdir(), 'doc-trang-'));
  const place = (file: string): void => {
    mkdirSync(dirname(join(room.path, file)), { recursive: true });
    writeFileSync(join(room.path, file), page(file));
  };
  const files = ['b/index.html', 'c/index.html', 'index.html'];
  const done: string[] = [];
  const onPage = (read: number, all: number): void => void done.push(`${read}/${all}`);
  const reader = await readPages(
    { siteDir: room.path, basePath: '/', files },
    { onPage, onIndex: () => undefined },
  );
  for (const file of told) {
    if (how === 'rendered') {
      reader.rendered({ file, html: page(file) });
      continue;
    }
    place(file);
    reader.placed(file);
  }
  const left = files.filter((file) => !told.includes(file));
  for (const file of left) reader.left(file);
  for (const file of [...left, 'a/index.html']) place(file);
  const facts = await reader.facts();
  const found = await reader.write();
  const isLaid = told.every((file) => readFileSync(join(room.path, file), 'utf8') === page(file));
  const isIndexed = existsSync(join(room.path, 'pagefind/pagefind-entry.json'));
  return { paths: facts.map(({ path }) => path), found, isLaid, isIndexed, last: done.at(-1) };
}

it.each([
  [['b/index.html', 'c/index.html', 'index.html'], 'rendered'],
  [['b/index.html', 'c/index.html', 'index.html'], 'placed'],
  [['index.html', 'c/index.html', 'b/index.html'], 'placed'],
  [['index.html', 'b/index.html'], 'rendered'],
  [[], 'placed'],
] as const)('reads every page once, %j being %s, also what others put there', async (told, how) => {
  expect(await readAs(told, how)).toEqual({
    paths: ['a/', 'b/', 'c/', ''],
    found: 4,
    isLaid: true,
    isIndexed: true,
    last: '4/4',
  });
});
