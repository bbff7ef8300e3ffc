import { globSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/**
 * A kept page is known to be the same by what memos answered (scripts/build/kept/watch-pages.ts): entries that it read beside
 * them would be forgotten. These functions are asked by memos and by pages that are not kept, nobody else.
 */
const ASKED_BY_MEMOS = ['navigation', 'site-tree', 'withheld-pages', 'all-corrections'].map(
  (name) => `src/catalogue/${name}.ts`,
);

/** The declarations of a module, each with what belongs to it. */
const declarations = (text: string): string[] =>
  text.split(/^(?=(?:export )?(?:async function|function|const|interface|type) )/m);

const readsBesideMemos = (text: string): boolean =>
  declarations(text).some(
    (one) => /\bgetCollection\(/.test(one) && !/^(?:export )?const \w+ = once\(/.test(one),
  );

it('finds entries that are read beside memos', () => {
  expect(readsBesideMemos("const all = once(async () => getCollection('news'));")).toBe(false);
  expect(
    readsBesideMemos("const all = once(read);\nexport const news = async () => getCollection('news');"),
  ).toBe(true);
});

it('reads entries in memos alone', () => {
  const files = globSync('src/**/*.{ts,astro}').filter((file) =>
    /\bget(?:Collection|Entry|Entries)\(/.test(readFileSync(file, 'utf8')),
  );
  const beside = files.filter(
    (file) =>
      readsBesideMemos(readFileSync(file, 'utf8')) || /\bgetEntr(?:y|ies)\(/.test(readFileSync(file, 'utf8')),
  );
  expect(files.length).toBeGreaterThan(10);
  expect(beside.filter((file) => !ASKED_BY_MEMOS.includes(file))).toEqual([]);
});
