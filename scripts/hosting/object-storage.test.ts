import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { MANIFEST } from '../publish/manifest.ts';
import { SERVER_FILES } from '../../src/site/built-files.ts';
import { asPattern } from '../built-site/as-pattern.ts';
import { headerAt, headerRules } from './header-rules.ts';
import { SERVED_FILES } from '../../tests/samples/served-files.ts';
import { objectStorage } from './object-storage.ts';

const rules = headerRules({ usual: "default-src 'self'", pages: [] });
const TEXT = objectStorage({
  root: '/srv/x',
  basePath: '/cchc/',
  name: 'trang-thu.example',
  rules,
  gone: ['thu-tuc/cu/'],
  brotli: true,
  rate: 300,
});
const room = mkdtempSync(join(tmpdir(), 'kho-'));
afterAll(() => rmSync(room, { recursive: true, force: true }));
const script = join(room, 'kho-luu-tru.sh');
writeFileSync(script, TEXT);
// Stands for the command line of AWS: says what it was asked.
writeFileSync(join(room, 'aws'), `#!/bin/sh\nprintf '%s\\t' "$@"\necho\n`, { mode: 0o755 });
const run = (machine: Record<string, string>): string[][] =>
  spawnSync('sh', [script, 'ban-dung', 'trang'], {
    encoding: 'utf8',
    env: { ...process.env, PATH: `${room}:${process.env['PATH'] ?? ''}`, ...machine },
  })
    .stdout.split('\n')
    .flatMap((line) => (line === '' ? [] : [line.split('\t').slice(0, -1)]));
const calls = run({});
/** Whether a call takes a file: of its filters the last that fits counts. */
const takes = (args: readonly string[], path: string): boolean =>
  args.reduce(
    (taken, arg, at) =>
      /^--(?:in|ex)clude$/.test(arg) && new RegExp(asPattern('', [args[at + 1] ?? ''])).test(path)
        ? arg === '--include'
        : taken,
    true,
  );
const after = (args: readonly string[], flag: string): string =>
  args.includes(flag) ? (args[args.indexOf(flag) + 1] ?? '') : '';
const puts = calls.filter((args) => args.includes('ban-dung') && !args.includes('--delete'));

it.each(SERVED_FILES)(
  'the script for object storage brings "%s" once, beside what the table says',
  (path) => {
    const said = puts
      .filter((args) => takes(args, path))
      .map((args) => [after(args, '--cache-control'), after(args, '--content-disposition')]);
    const byTable = ['Cache-Control', 'Content-Disposition'].map(
      (name) => rules.filter((rule) => rule.name === name).map((rule) => headerAt(rule, path))[0],
    );
    expect(said).toEqual([byTable]);
  },
);

it('the script for object storage gives away nothing of the server, and takes away nothing that an open page may ask for', () => {
  for (const path of SERVER_FILES) expect(calls.filter((args) => takes(args, path))).toEqual([]);
  const drop = calls.at(-1) ?? [];
  expect(drop).toContain('--delete');
  expect(takes(drop, '_astro/a.D1.css') || takes(drop, 'pagefind/index/vi_1.pf_index')).toBe(false);
  expect(takes(drop, 'tin-cu/index.html') && takes(drop, 'tep/cu.pdf')).toBe(true);
});

it('the script for object storage brings the list of files that lies beside it, and lets no file of the site take its place', () => {
  const [list, ...more] = calls.filter((args) => args.includes(room));
  expect([takes(list ?? [], MANIFEST), more]).toEqual([true, []]);
  expect(takes(calls.at(-1) ?? [], MANIFEST)).toBe(false);
});

it('the script for object storage asks the machine that is named, in the folder of the site', () => {
  for (const args of calls) expect(args).toEqual(expect.arrayContaining(['s3', 's3://trang/cchc/']));
  expect(run({ KHO_MAY: 'https://kho.example' })[0]?.slice(0, 3)).toEqual([
    '--endpoint-url',
    'https://kho.example',
    's3',
  ]);
  expect(TEXT).not.toMatch(/AWS_|secret/i);
});
