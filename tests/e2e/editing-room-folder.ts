import { createHash } from 'node:crypto';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { byteOrder } from '../../src/text/byte-order.ts';

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
      const write = async ([path, base64]: readonly [string, string]): Promise<void> => {
        const parts = path.split('/');
        const dir = await inside([folder, ...parts.slice(0, -1)]);
        const file = await dir.getFileHandle(parts.at(-1) ?? '', { create: true });
        const writer = await file.createWritable();
        await writer.write(Uint8Array.fromBase64(base64));
        await writer.close();
      };
      await Promise.all(entries.map(write));
    },
    [FOLDER, [...files].map(([path, bytes]) => [path, bytes.toString('base64')] as const)] as const,
  );

/**
 * Takes all files out of the browser's folder. Those that are byte for byte what they were before stay where they are:
 * their digests tell.
 */
export async function takeFolder(page: Page, before: FolderFiles): Promise<FolderFiles> {
  const digests = Object.fromEntries([...before].map(([path, bytes]) => [path, digestOf(bytes)]));
  const entries = await page.evaluate(
    async ([folder, known]) => {
      const found: Promise<[path: string, base64: string | undefined]>[] = [];
      const take = async (
        path: string,
        file: FileSystemFileHandle,
      ): Promise<[string, string | undefined]> => {
        const bytes = new Uint8Array(await (await file.getFile()).arrayBuffer());
        const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
        return [path, digest.toBase64() === known[path] ? undefined : bytes.toBase64()];
      };
      const walk = async (dir: FileSystemDirectoryHandle, above: string): Promise<void> => {
        for await (const [name, handle] of dir.entries())
          if (handle.kind === 'directory')
            await walk(handle as FileSystemDirectoryHandle, `${above}${name}/`);
          else found.push(take(above + name, handle as FileSystemFileHandle));
      };
      await walk(await (await navigator.storage.getDirectory()).getDirectoryHandle(folder), '');
      return Promise.all(found);
    },
    [FOLDER, digests] as const,
  );
  return new Map(
    entries
      .map(([path, base64]): [string, Buffer] => [
        path,
        base64 === undefined ? (before.get(path) ?? Buffer.of()) : Buffer.from(base64, 'base64'),
      ])
      .sort(([a], [b]) => byteOrder(a, b)),
  );
}

const digestOf = (bytes: Buffer): string => createHash('sha256').update(bytes).digest('base64');

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
