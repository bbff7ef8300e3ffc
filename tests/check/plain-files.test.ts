import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { fixContent } from '../../scripts/check/fix/fix-content.ts';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import { listFolder } from '../../src/content-folder/list-folder.ts';
import { writeWhole } from '../../scripts/writing/write-whole.ts';
import { newEntry } from '../../scripts/new/new-entry.ts';
import { checkFolder, withContent } from './content-folder.ts';

const outside = mkdtempSync(join(tmpdir(), 'outside-'));
afterAll(() => rmSync(outside, { recursive: true }));
const SECRET = join(outside, 'ngoai.mdx');
const UNTIDY = '---\ntitle: Tin  ngoài\n---\n\nChữ.\n';
writeFileSync(SECRET, UNTIDY);

/** What a hostile change, or a slip, may put at a path of the content folder. */
const FOREIGN: readonly [what: string, path: string, put: (path: string) => void][] = [
  ['a link to a file', 'tin-tuc/2026/ngoai.mdx', (path) => symlinkSync(SECRET, path)],
  ['a link to a folder', 'tin-tuc/ngoai', (path) => symlinkSync(outside, path)],
  ['a link in place of a whole type', 'hoi-dap', (path) => symlinkSync(outside, path)],
  ['a link that leads nowhere', 'van-ban/dut.mdx', (path) => symlinkSync('/nicht-da', path)],
  ['a link to itself', 'van-ban/vong', (path) => symlinkSync('vong', path)],
  ['a link to the folder above', 'van-ban/tren', (path) => symlinkSync('..', path)],
  ['a link of the site.yaml', 'site.yaml', (path) => symlinkSync(SECRET, path)],
  ['a pipe', 'tin-tuc/2026/ong.mdx', (path) => void execFileSync('mkfifo', [path])],
  ['a hidden entry', 'tin-tuc/2026/.nhap.mdx', (path) => writeFileSync(path, UNTIDY)],
  ['a hidden folder', 'tin-tuc/.an', (path) => mkdirSync(path)],
];

describe('what is no plain file or folder', () => {
  it.each(FOREIGN)('%s is refused, and nothing is read or mended through it', (_, path, put) => {
    withContent((dir) => {
      rmSync(join(dir, path), { recursive: true, force: true });
      put(join(dir, path));
      expect(checkFolder(dir).problems).toContainEqual(
        expect.objectContaining({ rule: 'plain-files', severity: 'error', file: path, line: 1 }),
      );
      fixContent(dir, false);
      expect(readFileSync(SECRET, 'utf8')).toBe(UNTIDY);
      expect(readdirSync(outside)).toEqual(['ngoai.mdx']);
    });
  });

  it('stops every command that would write beside or through it', () => {
    withContent((dir) => {
      rmSync(join(dir, 'hoi-dap'), { recursive: true });
      symlinkSync(outside, join(dir, 'hoi-dap'));
      const facts = { folder: 'hoi-dap', name: 'Câu hỏi', today: '2026-11-24', contentDir: dir };
      expect(() => newEntry(facts)).toThrow('hoi-dap: Đây là liên kết của hệ điều hành');
      expect(() => requirePlainFolder(dir)).toThrow('liên kết của hệ điều hành');
      expect(readdirSync(outside)).toEqual(['ngoai.mdx']);
    });
  });

  it('is the content folder itself when that is a link', () => {
    withContent((dir) => {
      symlinkSync(dir, join(dir, 'lien-ket'));
      const { problems, entries } = checkFolder(join(dir, 'lien-ket'));
      expect(problems.map(({ rule }) => rule)).toContain('plain-files');
      expect(entries).toBe(0);
      expect(listFolder(`${join(dir, 'lien-ket')}/`)?.files).toEqual([]);
    });
  });

  it('never takes a text that is written aside first', () => {
    withContent((dir) => {
      const file = join(dir, 'moi.mdx');
      symlinkSync(SECRET, `${file}.part`);
      writeWhole(file, 'mới');
      expect(readFileSync(file, 'utf8')).toBe('mới');
      expect(readFileSync(SECRET, 'utf8')).toBe(UNTIDY);
    });
  });
});

describe('one list for check and build', () => {
  it.each(['a/b/c/d/e/f/g/h', 'Thumbs.db', 'desktop.ini'])('reads what lies in %s', (folder) => {
    withContent((dir) => {
      mkdirSync(join(dir, 'tin-tuc', folder), { recursive: true });
      writeFileSync(join(dir, 'tin-tuc', folder, 'x.mdx'), '---\n---\n\n[bấm](javascript:alert(1))\n');
      const told = checkFolder(dir).problems.filter(({ file }) => file === `tin-tuc/${folder}/x.mdx`);
      expect(told.map(({ rule }) => rule)).toEqual(expect.arrayContaining(['required', 'internal-links']));
    });
  });

  it('lets be what tools keep at the top, and what desktops leave behind', () => {
    withContent((dir) => {
      mkdirSync(join(dir, '.git'));
      for (const name of ['.gitignore', 'tin-tuc/.DS_Store', 'tin-tuc/Thumbs.db', 'van-ban/desktop.ini'])
        writeFileSync(join(dir, name), 'x');
      expect(checkFolder(dir).problems).toEqual([]);
      expect(() => requirePlainFolder(dir)).not.toThrow();
    });
  });
});
