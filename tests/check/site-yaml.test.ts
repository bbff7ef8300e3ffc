import { spawnSync } from 'node:child_process';
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { problemLine } from '../../scripts/content/problem-line.ts';
import { readSite } from '../../scripts/content/read-site.ts';
import { checkFolder, FIXTURES, TEST_DAY, withContent } from './content-folder.ts';

const PROJECT = resolve(import.meta.dirname, '../..');

/** Runs a command of the project over the folder, as a person does: the folder's own site.yaml counts. */
function run(dir: string, ...args: string[]): { status: number | null; output: string } {
  const env = { ...process.env, CONTENT_DIR: dir, SITE_DATE: TEST_DAY };
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: PROJECT,
    encoding: 'utf8',
    env,
  });
  return { status, output: stdout + stderr };
}

const ENGLISH = /ZodError|YAMLParseError|^\s+at /m;

/** Mistakes in site.yaml, each with what is said of it. */
const MISTAKES: [name: string, change: (yaml: string) => string, said: RegExp][] = [
  ['a wrong key', (yaml) => yaml.replace('area:', 'aera:'), /site\.yaml:2:1 .*có phải 'area'/],
  ['a path without a slash', (yaml) => yaml.replace(/^basePath:.*/m, 'basePath: /x'), /site\.yaml:5:11 /],
  ['YAML that does not end', (yaml) => `${yaml}alerts: [{text: "Bão`, /site\.yaml:\d+:\d+ /],
  ['an empty file', () => '', /site\.yaml:1:1 .*'title'/],
  ['a list', () => '- a\n', /site\.yaml:1:1 /],
  [
    'an alert that ends nowhere',
    (yaml) => `${yaml}alerts:\n  - { text: Bão, from: 2026-11-24, until: mai }\n`,
    /site\.yaml:\d+:\d+ .*Hiện đến hết ngày/,
  ],
];

describe('a mistake in site.yaml', () => {
  it.each(MISTAKES)('is told with those of the other files: %s', (_, change, said) => {
    withContent((dir) => {
      const file = join(dir, 'site.yaml');
      writeFileSync(file, change(readFileSync(file, 'utf8')));
      appendFileSync(join(dir, 'trang/gioi-thieu.mdx'), '\n{1 + 1}\n');
      const lines = checkFolder(dir).problems.map(problemLine);
      expect(lines).toContainEqual(expect.stringMatching(said));
      expect(lines).toContainEqual(expect.stringContaining('trang/gioi-thieu.mdx:'));
    });
  });

  it.each([
    ['check', ['scripts/check/main.ts', '--content']],
    ['build', ['scripts/build/main.ts', '--public', join(FIXTURES, 'public'), '--out']],
    ['print', ['scripts/print/main.ts', '--public', join(FIXTURES, 'public'), '--what', 'to-gap', '--out']],
    ['serve', ['scripts/serve/main.ts', '--dir']],
  ])('is told by %s', (_, args) => {
    withContent((dir) => {
      writeFileSync(join(dir, 'site.yaml'), 'title: [\n');
      const folder = args.at(-1) === '--content' ? dir : join(dir, '../khong-co-thu-muc-nay');
      const { status, output } = run(dir, ...args, folder);
      expect(output).toMatch(/site\.yaml:\d+:\d+ /);
      expect(output).not.toMatch(ENGLISH);
      expect(status).toBe(1);
    });
  });

  it('is told by the reader of the one file, and nothing else is', () => {
    withContent((dir) => {
      writeFileSync(join(dir, 'trang/gioi-thieu.mdx'), '{1 + 1}');
      expect(readSite(dir).title).toBe('Trang thử');
      writeFileSync(join(dir, 'site.yaml'), 'title: Trang\n');
      expect(() => readSite(dir)).toThrow(/site\.yaml:1:1 .*'area'[\s\S]*'url'/);
    });
  });
});

/** Every module that the module leads to as soon as it is loaded, itself included. */
function reached(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  for (const [, type, path = ''] of text.matchAll(
    /^(?:import|export|await import)\b( type)?[^'"]*?['"](\.[^'"]+\.ts)['"]/gm,
  ))
    if (type === undefined) reached(resolve(dirname(file), path), seen);
  return seen;
}

describe('the modules of the commands that read content', () => {
  it.each(['check', 'build', 'print', 'serve', 'addresses', 'new', 'import', 'reconcile'])(
    '%s never reaches the one that needs a right site.yaml',
    (command) => {
      const modules = reached(join(PROJECT, 'scripts', command, 'main.ts'));
      expect(modules.size).toBeGreaterThan(5);
      expect(modules).not.toContain(join(PROJECT, 'src/site/site.ts'));
    },
  );
});
