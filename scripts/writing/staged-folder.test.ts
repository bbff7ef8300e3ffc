import * as fs from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { healFolder, stageFolder } from './staged-folder.ts';

vi.mock('node:fs', { spy: true });

let root = '';
const target = (): string => join(root, 'trang');
const page = (folder: string): string => fs.readFileSync(join(folder, 'index.html'), 'utf8');
function folder(name: string, text: string): void {
  fs.mkdirSync(join(root, name));
  fs.writeFileSync(join(root, name, 'index.html'), text);
}
beforeEach(() => (root = fs.mkdtempSync(join(tmpdir(), 'staged-'))));
afterEach(() => {
  vi.mocked(fs.renameSync).mockReset();
  fs.rmSync(root, { recursive: true });
});

function staged() {
  const stage = stageFolder(target());
  fs.writeFileSync(join(stage.path, 'index.html'), 'mới');
  return stage;
}

describe('a folder in the making', () => {
  it('lies beside its target and takes its place whole', () => {
    folder('trang', 'cũ');
    const stage = staged();
    expect(page(target())).toBe('cũ');
    stage.place();
    stage.discard();
    expect(page(target())).toBe('mới');
    expect(fs.readdirSync(root)).toEqual(['trang']);
  });

  it('leaves nothing when it is thrown away', () => {
    staged().discard();
    expect(fs.readdirSync(root)).toEqual([]);
  });

  it('is readable for a web server, however strict the umask and the copies', () => {
    const umask = process.umask(0o077);
    const stage = staged();
    fs.mkdirSync(join(stage.path, 'tep'));
    fs.writeFileSync(join(stage.path, 'tep/a.pdf'), '', { mode: 0o700 });
    stage.place();
    process.umask(umask);
    const modes = ['', 'index.html', 'tep', 'tep/a.pdf'].map(
      (path) => fs.statSync(join(target(), path)).mode & 0o777,
    );
    expect(modes).toEqual([0o755, 0o644, 0o755, 0o644]);
  });

  it('puts the older one back where it can’t take its place', async () => {
    const { renameSync } = await vi.importActual<typeof fs>('node:fs');
    folder('trang', 'cũ');
    const stage = staged();
    vi.mocked(fs.renameSync).mockImplementationOnce(renameSync);
    vi.mocked(fs.renameSync).mockImplementationOnce(() => {
      throw Object.assign(new Error('cross-device'), { code: 'EXDEV' });
    });
    expect(() => stage.place()).toThrow('cross-device');
    expect(page(target())).toBe('cũ');
  });
});

describe('what a killed command left', () => {
  /** A number that no process has. */
  const DEAD = 4_194_305;

  it('comes back where nothing stands, and the rest goes', () => {
    folder(`trang.77.old-${DEAD}`, 'cũ');
    folder(`trang.77.new-${DEAD}`, 'dở');
    expect(healFolder(target())).toBe(true);
    expect(page(target())).toBe('cũ');
    expect(fs.readdirSync(root)).toEqual(['trang']);
  });

  it('comes back into an empty folder too', () => {
    folder(`trang.77.old-${DEAD}`, 'cũ');
    fs.mkdirSync(target());
    expect(healFolder(target())).toBe(true);
    expect(page(target())).toBe('cũ');
  });

  it('goes where the site stands', () => {
    folder('trang', 'mới');
    folder(`trang.77.old-${DEAD}`, 'cũ');
    expect(healFolder(target())).toBe(false);
    expect(fs.readdirSync(root)).toEqual(['trang']);
  });

  it('is told by its number and its begin: another process may have the number by now', () => {
    folder(`trang.1.new-${process.pid}`, 'dở');
    healFolder(target());
    expect(fs.readdirSync(root)).toEqual([]);
  });

  it('is not what a running process makes, nor anything that somebody else called alike', () => {
    staged();
    for (const name of ['trang.old-2024', 'trang.old', 'trang-77.old-1', 'trang.77.old-x'])
      folder(name, 'của tôi');
    const before = fs.readdirSync(root);
    expect(healFolder(target())).toBe(false);
    expect(fs.readdirSync(root)).toEqual(before);
  });
});
