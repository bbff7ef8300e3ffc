import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';

/** Files of a repository's folder: path under its root → bytes. */
export type FolderFiles = Map<string, Buffer>;

/** The name of the folder in the browser's own file system that stands for the editor's disk. */
const FOLDER = 'kho-noi-dung';

/** Reads a folder of the disk as the repository's folder `name`. */
export const folderOnDisk = (dir: string, name: string): FolderFiles =>
  new Map(
    globSync('**/*', { cwd: dir, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(dir.length + 1))
      .sort()
      .map((path) => [`${name}/${path}`, readFileSync(join(dir, path))]),
  );

/** From now on the page's folder picker answers with the browser's own folder, as if the editor had chosen it. */
export const answerFolderPicker = (page: Page): Promise<unknown> =>
  page.addInitScript((folder) => {
    const pick = async () => (await navigator.storage.getDirectory()).getDirectoryHandle(folder);
    Object.assign(window, { showDirectoryPicker: pick });
  }, FOLDER);

/** Puts files into the browser's folder, which looks like the root of a git repository. */
export const fillFolder = (page: Page, files: FolderFiles): Promise<void> =>
  page.evaluate(
    async ([folder, entries]) => {
      const inside = async (parts: readonly string[]) => {
        let at = await navigator.storage.getDirectory();
        for (const part of parts) at = await at.getDirectoryHandle(part, { create: true });
        return at;
      };
      await inside([folder, '.git']);
      await inside([folder, 'public', 'tep']);
      for (const [path, base64] of entries) {
        const parts = path.split('/');
        const dir = await inside([folder, ...parts.slice(0, -1)]);
        const file = await dir.getFileHandle(parts.at(-1) ?? '', { create: true });
        const writer = await file.createWritable();
        await writer.write(Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)));
        await writer.close();
      }
    },
    [FOLDER, [...files].map(([path, bytes]) => [path, bytes.toString('base64')] as const)] as const,
  );

/** Takes all files out of the browser's folder. */
export async function takeFolder(page: Page): Promise<FolderFiles> {
  const entries = await page.evaluate(async (folder) => {
    const found: [string, string][] = [];
    const walk = async (dir: FileSystemDirectoryHandle, before: string): Promise<void> => {
      for await (const [name, handle] of dir.entries())
        if (handle.kind === 'directory') await walk(handle as FileSystemDirectoryHandle, `${before}${name}/`);
        else {
          const bytes = new Uint8Array(
            await (await (handle as FileSystemFileHandle).getFile()).arrayBuffer(),
          );
          found.push([before + name, btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''))]);
        }
    };
    await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(folder), '');
    return found;
  }, FOLDER);
  return new Map(
    entries.map(([path, base64]): [string, Buffer] => [path, Buffer.from(base64, 'base64')]).sort(),
  );
}

/** The paths at which two folders differ. */
export const changedPaths = (before: FolderFiles, after: FolderFiles): string[] =>
  [...new Set([...before.keys(), ...after.keys()])]
    .filter((path) => !before.get(path)?.equals(after.get(path) ?? Buffer.of()))
    .sort();

/** Writes files to a folder of the disk. */
export function writeFolder(files: FolderFiles, dir: string): void {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), bytes);
  }
}
