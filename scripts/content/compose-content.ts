import { existsSync, mkdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import { noteLayers } from '../../src/content-folder/layers.ts';
import { listFiles } from '../../src/content-folder/list-folder.ts';
import { LEDGER_FILE } from '../../src/site/ledger.ts';
import { mergeList } from './merge-list.ts';

/** Whose content is laid over what all share. */
export interface Layers {
  base: string;
  own: string;
}

/** What the unit alone has: its name, its addresses, who looks after what. */
const NEVER_SHARED: readonly string[] = ['site.yaml', 'vai-tro.yaml', 'chuyen-huong.yaml', LEDGER_FILE];

/**
 * Lays a unit's content over the shared one: the unit's file wins, lists merge by id. Nothing else stays in the folder,
 * and what is in it already isn't written again, so that `npm run dev` sees only what changed. Beside it is noted of
 * which layers it is, so that days, commits and messages are those of the files that editors wrote.
 * @returns where each file of the folder was written, for messages
 * @throws Error in Vietnamese where one of the folders holds links, or a shared list can't be read
 */
export function composeContent({ base, own }: Layers, into: string): Map<string, string> {
  if (!existsSync(base)) throw new Error(`Không có thư mục của phần chung: ${base}`);
  for (const folder of [base, own]) requirePlainFolder(folder);
  const ofUnit = new Set(listFiles(own));
  const shared = listFiles(base).filter((path) => !NEVER_SHARED.includes(path));
  const origins = new Map<string, string>();
  const merged: string[] = [];
  for (const path of [...new Set([...shared, ...ofUnit])].sort()) {
    const both =
      ofUnit.has(path) && shared.includes(path) && path.endsWith('.yaml')
        ? bothLists({ base, own }, path)
        : undefined;
    const origin = join(ofUnit.has(path) ? own : base, path);
    origins.set(path, both === undefined ? origin : `${join(base, path)} + ${origin}`);
    if (both !== undefined) merged.push(path);
    put(join(into, path), both === undefined ? readFileSync(origin) : Buffer.from(both), origin);
  }
  for (const path of listFiles(into)) if (!origins.has(path)) rmSync(join(into, path));
  noteLayers(into, { layers: [own, base], merged });
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
function put(path: string, bytes: Buffer, origin: string): void {
  const { atime, mtime } = statSync(origin);
  const there = statSync(path, { throwIfNoEntry: false });
  const isSame = there?.size === bytes.length && readFileSync(path).equals(bytes);
  if (isSame && there.mtime.getTime() === mtime.getTime()) return;
  mkdirSync(dirname(path), { recursive: true });
  if (!isSame) writeFileSync(path, bytes);
  utimesSync(path, atime, mtime);
}
