import { mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import { noteLayers } from '../../src/content-folder/layers.ts';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { LEDGER_FILE } from './ledger.ts';
import { mergeList } from './merge-list.ts';

/** Whose content is laid over what all share. */
export interface Layers {
  base: string;
  own: string;
}

/** What the unit alone has: its name, its addresses, who looks after what. */
const NEVER_SHARED: readonly string[] = ['site.yaml', 'vai-tro.yaml', 'chuyen-huong.yaml', LEDGER_FILE];

/**
 * Lays a unit's content over the shared one in a folder that is emptied first: the unit's file wins, lists merge by id.
 * Beside the folder is noted of which layers it is, so that days and commits are those of the files that editors wrote.
 * @returns where each file of the folder was written, for messages
 * @throws Error in Vietnamese where one of the folders holds links, or a shared list can't be read
 */
export function composeContent({ base, own }: Layers, into: string): Map<string, string> {
  for (const folder of [base, own]) requirePlainFolder(folder);
  rmSync(into, { recursive: true, force: true });
  const ofUnit = new Set(listFiles(own));
  const shared = listFiles(base).filter((path) => !NEVER_SHARED.includes(path));
  const origins = new Map<string, string>();
  for (const path of [...new Set([...shared, ...ofUnit])].sort()) {
    const both =
      ofUnit.has(path) && shared.includes(path) && path.endsWith('.yaml')
        ? bothLists({ base, own }, path)
        : undefined;
    const origin = join(ofUnit.has(path) ? own : base, path);
    origins.set(path, both === undefined ? origin : `${join(base, path)} + ${origin}`);
    put(join(into, path), both ?? readFileSync(origin), origin);
  }
  noteLayers(into, [own, base]);
  return origins;
}

function bothLists({ base, own }: Layers, path: string): string | undefined {
  try {
    return mergeList(readFileSync(join(base, path), 'utf8'), readFileSync(join(own, path), 'utf8'));
  } catch (error) {
    throw new Error(`${join(base, path)}: ${(error as Error).message}`, { cause: error });
  }
}

/** With the time of its origin, so that whoever compares times sees that nothing changed. */
function put(path: string, bytes: string | Buffer, origin: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, bytes);
  const { atime, mtime } = statSync(origin);
  utimesSync(path, atime, mtime);
}
