import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';

/** Files as git would list them, tests of the code left out. */
const CODE = globSync('{src,scripts}/**/*.{ts,astro,css}').filter((file) => !file.endsWith('.test.ts'));
const linesOf = (file: string): number => readFileSync(file, 'utf8').split('\n').length - 1;
const above = (files: readonly string[], most: number): string[] =>
  files.filter((file) => linesOf(file) > most).map((file) => `${file}: ${linesOf(file)}`);

describe('the house', () => {
  it('has no file of code above 150 lines', () => expect(above(CODE, 150)).toEqual([]));

  it('keeps pages short: they load and hand over', () => {
    const pages = CODE.filter((file) => file.startsWith('src/pages/'));
    expect(pages.length).toBeGreaterThan(60);
    expect(above(pages, 40)).toEqual([]);
  });

  it('puts no more than forty files side by side, each with its test', () => {
    const inFolder = Map.groupBy(CODE, dirname);
    const full = [...inFolder].filter(([, files]) => files.length > 40).map(([folder]) => folder);
    expect(full).toEqual([]);
  });

  it('says what holds for all of it in eighty lines, with the recipes of a type, a field, a rule and a test', () => {
    const text = readFileSync('CONTRIBUTING.md', 'utf8');
    expect(text.split('\n').length).toBeLessThanOrEqual(81);
    for (const recipe of ['A type', 'A field', 'A check rule', 'A test'])
      expect(text).toContain(`\n**${recipe}.** `);
  });
});
