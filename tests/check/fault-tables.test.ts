import { existsSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

/** Pages that promise an assertion for each line of a table. */
const PAGES = ['docs/faults.md', 'docs/xuat-ban.md', 'docs/an-toan.md'];

it.each(PAGES)('%s names tests that exist', (page) => {
  const named = readFileSync(page, 'utf8').match(/`[a-z]+\/[\w./-]+\.test\.ts`/g) ?? [];
  expect(named.length).toBeGreaterThan(5);
  expect(named.map((name) => name.slice(1, -1)).filter((file) => !existsSync(file))).toEqual([]);
});
