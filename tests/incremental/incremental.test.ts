import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { KEPT_ROUTES } from '../../scripts/build/kept/kept-pages.ts';
import { Dice } from '../../scripts/fuzz/dice.ts';
import { CONTENT_SITE, TEST_DATE, TEST_SITE_URL } from '../../scripts/test/sites.ts';
import { readEntries, wholeText, type Digest } from './kept-entries.ts';
import { forgetEntries, renameEntries, SHOWING } from './forgotten-entries.ts';
import { EDIT_KINDS, editAtRandom, type EditKind } from './random-edits.ts';
import { relateEntries } from './related-content.ts';

const SEED = 20261124;
const EDITS = 120;
const PLACE = { SITE_DATE: TEST_DATE, SITE_URL: TEST_SITE_URL, BASE_PATH: CONTENT_SITE.basePath };
/**
 * After how many edits whole sites are built and compared: after the next edit, too; for another day and place; and back
 * where the site was, by the program that stands there since the content was built.
 */
const BUILT_AFTER = new Map([
  [EDITS / 4, PLACE],
  [EDITS / 4 + 1, PLACE],
  [EDITS / 2, { ...PLACE, SITE_DATE: '2026-11-25', BASE_PATH: '/' }],
  [EDITS, PLACE],
]);
/** After these the build that begins anew makes its program anew, too, which takes as long as all else. */
const WHOLLY_ANEW_AFTER = [EDITS / 2, EDITS];
const FIXTURES = join(import.meta.dirname, '../fixtures');

let room = '';
let content = '';
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'incremental-'));
  content = join(room, 'content');
  cpSync(join(FIXTURES, 'content-base'), content, { recursive: true });
  relateEntries(content);
});
afterEach(() => rmSync(room, { recursive: true }));

/** Edits one after the other; which of them leave the kept entries other than those that are read anew. */
async function staleAfterEdits(digest: Digest, edits: number, eachTime = (_: number) => {}) {
  const dice = new Dice(SEED);
  const done = new Set<EditKind>();
  const stale: EditKind[] = [];
  let kept = await readEntries(content, undefined, digest);
  for (let edit = 1; edit <= edits; edit += 1) {
    const kind = editAtRandom(content, dice);
    done.add(kind);
    kept = await readEntries(content, kept, digest);
    if (kept !== (await readEntries(content, undefined, digest))) stale.push(kind);
    eachTime(edit);
  }
  return { done, stale };
}

/** What Pagefind writes otherwise each time: it orders filters by chance (tests/build/same-build.test.ts), and names two files by them. */
const BY_CHANCE = /\/pagefind\/(filter\/|[^/]*\.pf_meta$|pagefind-entry\.json$)/;

/** Every file of the built site but those. */
function build(out: string, place: typeof PLACE, ...options: string[]): Map<string, string> {
  const args = ['scripts/build/main.ts', '--out', join(room, out), '--public', join(FIXTURES, 'public')];
  execFileSync(process.execPath, [...args, '--allow-fewer-pages', ...options], {
    env: { ...process.env, CONTENT_DIR: content, ...place },
    stdio: 'pipe',
  });
  const files = globSync('**/*', { cwd: join(room, out), withFileTypes: true }).filter((file) =>
    file.isFile(),
  );
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .filter((path) => !BY_CHANCE.test(path))
      .sort()
      .map((path) => [path.slice(join(room, out).length), readFileSync(path, 'latin1')]),
  );
}

/** Where builds of the content keep what they made of it. */
const keptDir = (): string => join('.build', hash('sha256', content).slice(0, 12));

/** A build of all of the content by the program that stands; what earlier ones kept lies aside meanwhile. */
function buildAnew(place: typeof PLACE): Map<string, string> {
  const aside = `${keptDir()}.aside`;
  renameSync(keptDir(), aside);
  const anew = build('anew', place);
  rmSync(keptDir(), { recursive: true });
  renameSync(aside, keptDir());
  return anew;
}

const differing = (kept: ReadonlyMap<string, string>, anew: ReadonlyMap<string, string>): string[] =>
  [...new Set([...kept.keys(), ...anew.keys()])].filter((path) => kept.get(path) !== anew.get(path));

describe('a build that uses what earlier ones kept', () => {
  it(`is byte for byte one that begins anew, after each of ${EDITS} random edits`, async () => {
    build('kept', PLACE);
    const different: string[] = [];
    const { done, stale } = await staleAfterEdits(wholeText, EDITS, (edit) => {
      const place = BUILT_AFTER.get(edit);
      if (!place) return;
      const kept = build('kept', place);
      const anew = WHOLLY_ANEW_AFTER.includes(edit) ? build('anew', place, '--fresh') : buildAnew(place);
      expect(anew.size).toBeGreaterThan(100);
      different.push(...differing(kept, anew).map((path) => `${edit} edits: ${path}`));
    });
    expect([...done].sort()).toEqual([...EDIT_KINDS].sort());
    expect(stale).toEqual([]);
    expect(different).toEqual([]);
  });

  it('would be seen to forget what a page of any kept kind was given', () => {
    expect(Object.keys(SHOWING)).toEqual(KEPT_ROUTES);
    build('kept', PLACE);
    forgetEntries(join(keptDir(), 'pages.json'));
    renameEntries(content);
    const kept = build('kept', PLACE);
    expect(differing(kept, buildAnew(PLACE))).toEqual(
      expect.arrayContaining(Object.values(SHOWING).map((name) => `/${name}/index.html`)),
    );
  });

  const frontMatter = (text: string): string => /^[^]*?\n---\n/.exec(text)?.[0] ?? text;
  it.each<[EditKind, Digest]>([
    ['body', (text) => wholeText(frontMatter(text))],
    ['field', (text) => wholeText(text.slice(frontMatter(text).length))],
  ])('would be seen to forget an edit of a %s', async (kind, digest) => {
    const { stale } = await staleAfterEdits(digest, 20);
    expect(stale).toContain(kind);
  });

  it.each<EditKind>(['delete', 'rename'])('would be seen to forget a %s', async (kind) => {
    const dice = new Dice(SEED);
    editAtRandom(content, dice, 'new');
    const kept = await readEntries(content);
    editAtRandom(content, dice, kind);
    const anew = await readEntries(content);
    expect(await readEntries(content, kept)).toBe(anew);
    const keepsAll = { delete: () => undefined, clear: () => undefined };
    expect(await readEntries(content, kept, wholeText, keepsAll)).not.toBe(anew);
  });
});
