import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../scripts/content/problem.ts';
import { buildEntry, buildList } from './build.ts';
import { checkFolder, withContent } from './content-folder.ts';
import { brokenEntries, brokenLists, type Mutant } from './mutations.ts';

/** Milliseconds; far above what a busy machine needs, far below a hang. */
const HANGS = 20_000;
const FOLDERS = 15;
const IN_ONE_FOLDER = 700;

/** The rules that look at one file alone; the others compare entries, and mutants of one entry are much alike. */
const FORM_RULES = new Set([
  'file-encoding',
  'front-matter',
  'yaml',
  'value',
  'required',
  'unknown-key',
  'shape',
  'placeholder',
  'body-is-data',
]);

/** The name under which a mutant lies among the others: its own folder, a number. */
const nameOf = ({ path }: Mutant, index: number): string => `${dirname(path)}/m-${index}.mdx`;

/** Checks all mutants in one folder; the names of those against which nothing was said, and how many were refused. */
function checkAll(mutants: readonly Mutant[]): { passed: Set<string>; refused: number } {
  const report: Report = withContent((dir) => {
    for (const [index, mutant] of mutants.entries()) {
      const file = join(dir, nameOf(mutant, index));
      mkdirSync(dirname(file), { recursive: true });
      writeFileSync(file, mutant.bytes);
    }
    return checkFolder(dir);
  });
  const wrong = new Set(
    report.problems
      .filter(({ severity, rule }) => severity === 'error' && FORM_RULES.has(rule))
      .map(({ file }) => file),
  );
  const names = mutants.map(nameOf);
  return {
    passed: new Set(names.filter((name) => !wrong.has(name))),
    refused: names.filter((name) => wrong.has(name)).length,
  };
}

describe('the whole checker over broken entries', () => {
  it.each(Array.from({ length: FOLDERS }, (_, index) => index))(
    'neither crashes on nor passes what the build refuses (folder %i)',
    async (seed) => {
      const mutants = brokenEntries(IN_ONE_FOLDER, 20261124 + seed);
      const { passed, refused } = checkAll(mutants);
      expect(refused).toBeGreaterThan(IN_ONE_FOLDER / 3);
      expect(passed.size).toBeGreaterThan(IN_ONE_FOLDER / 20);
      const stopped: string[] = [];
      for (const [index, mutant] of mutants.entries()) {
        if (!passed.has(nameOf(mutant, index))) continue;
        await buildEntry(mutant.path, mutant.bytes).catch((error: unknown) =>
          stopped.push(`${mutant.path}: ${String(error)}\n${Buffer.from(mutant.bytes).toString('utf8')}`),
        );
      }
      expect(stopped).toEqual([]);
    },
  );

  it('nor on broken lists', () => {
    const stopped = brokenLists(150, 20261124).flatMap(({ path, bytes }) => {
      const isPassed = withContent((dir) => {
        writeFileSync(join(dir, path), bytes);
        return !checkFolder(dir).problems.some(({ severity, file }) => severity === 'error' && file === path);
      });
      if (!isPassed) return [];
      try {
        buildList(path, bytes);
        return [];
      } catch (error) {
        return [`${path}: ${String(error)}\n${Buffer.from(bytes).toString('utf8')}`];
      }
    });
    expect(stopped).toEqual([]);
  });
});

describe('the whole checker over giants and bombs', () => {
  const entry = (yaml: string, body = ''): string => `---\n${yaml}\n---\n${body}`;
  it.each([
    ['a line of 5 MB', entry(`title: ${'a '.repeat(2_500_000)}`)],
    ['a body of 900 KB in one line', entry('title: a', 'chữ '.repeat(180_000))],
    ['a body of 900 KB of marks', entry('title: a', '`{<*_['.repeat(150_000))],
    [
      'a billion laughs',
      entry(
        `a: &a [x,x,x,x,x,x,x,x,x]\n${'bcdefghi'
          .split('')
          .map((key, index) => `${key}: &${key} [${`*${'abcdefgh'[index] ?? 'a'},`.repeat(9)}]`)
          .join('\n')}`,
      ),
    ],
    ['an alias of itself', entry('a: &a [*a]')],
    ['merge keys of merge keys', entry('a: &a {x: 1}\nb: &b {<<: *a}\ntitle: {<<: [*a, *b]}')],
    ['lists in lists', entry(`a: ${'['.repeat(20_000)}`)],
    ['maps in maps', entry(Array.from({ length: 3000 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'))],
    ['a thousand keys of one name', entry('title: a\n'.repeat(1000))],
    ['fifty thousand keys', entry(Array.from({ length: 50_000 }, (_, index) => `k${index}: 1`).join('\n'))],
    ['a hundred thousand line ends', entry('title: a', '\n'.repeat(100_000))],
    ['old line ends', entry('title: a').replaceAll('\n', '\r')],
    ['null bytes', '\0'.repeat(10_000)],
    ['quotes in quotes in quotes', entry('title: a', '> '.repeat(20_000))],
    ['half a letter', Buffer.concat([Buffer.from(entry('title: a', 'x')), Buffer.from([0xe1, 0xba])])],
    ['legacy text of 500 KB', entry('title: a', 'C¶i c¸ch hµnh chÝnh. '.repeat(20_000))],
    ['decomposed letters of 500 KB', entry('title: a', 'Nội dung '.normalize('NFD').repeat(30_000))],
    ['a long word of invisible letters', entry('title: a', '\u200B'.repeat(100_000))],
    ['a long word of digits', entry('title: a', '0'.repeat(500_000))],
    ['a hundred thousand dashes', entry('title: a', '-'.repeat(100_000))],
    ['many open tags', entry('title: a', '<LuuY>\n\n'.repeat(5000))],
  ])('ends soon on %s', (_, text) => {
    const started = performance.now();
    const { problems } = withContent((dir) => {
      writeFileSync(join(dir, 'tin-tuc/2026/lon.mdx'), text);
      return checkFolder(dir);
    });
    expect(problems.some(({ file }) => file === 'tin-tuc/2026/lon.mdx')).toBe(true);
    expect(performance.now() - started).toBeLessThan(HANGS);
  });
});
