import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { digestOf, MANIFEST, SIGNATURE } from './manifest.ts';
import { PACKED, packedFile, type Earlier } from './packed-file.ts';

/** Told of each act on the disk before it is done; tests stop the work or the process there. */
export type BeforeAct = (act: string) => void;

/** Files that are read and packed at once. */
const AT_ONCE = 16;

/** Paths of the regular files below a folder, with slashes, in order; what else lies there is told apart. */
export function filesBelow(folder: string): { files: string[]; others: string[] } {
  const found = readdirSync(folder, { recursive: true, withFileTypes: true }).filter(
    (entry) => !entry.isDirectory(),
  );
  const pathOf = ({ parentPath, name }: { parentPath: string; name: string }): string =>
    join(parentPath, name)
      .slice(folder.length + 1)
      .replaceAll('\\', '/');
  return {
    files: found
      .filter((entry) => entry.isFile())
      .map(pathOf)
      .sort(),
    others: found
      .filter((entry) => !entry.isFile())
      .map(pathOf)
      .sort(),
  };
}

/**
 * Paths of the files of a built site itself, without packed copies and lists of files.
 * @throws Error in Vietnamese where something else than a file lies in the site
 */
export function filesOfSite(siteDir: string): string[] {
  const { files, others } = filesBelow(siteDir);
  if (others[0] !== undefined)
    throw new Error(`${join(siteDir, others[0])}: là liên kết hay tệp lạ; bản dựng chỉ có tệp thường.`);
  return files.filter((path) => !PACKED.test(path) && path !== MANIFEST && path !== SIGNATURE);
}

/**
 * Copies a built site, with packed copies of its text files.
 * @returns path → SHA-256 of every file that was written
 * @throws Error of the file system, or in Vietnamese where something else than a file lies in the site
 */
export async function copySite(
  from: string,
  to: string,
  earlier: Earlier | undefined,
  beforeAct: BeforeAct,
): Promise<Record<string, string>> {
  const own = filesOfSite(from);
  const digests: Record<string, string> = {};
  const write = (path: string, bytes: Buffer): void => {
    beforeAct(`write ${path}`);
    const file = join(to, path);
    mkdirSync(dirname(file), { recursive: true, mode: 0o755 });
    writeFileSync(file, bytes, { mode: 0o644 });
    digests[path] = digestOf(bytes);
  };
  for (let at = 0; at < own.length; at += AT_ONCE)
    await Promise.all(
      own.slice(at, at + AT_ONCE).map(async (path) => {
        const bytes = readFileSync(join(from, path));
        write(path, bytes);
        for (const [ending, copy] of await packedFile(path, bytes, earlier)) write(path + ending, copy);
      }),
    );
  return digests;
}
