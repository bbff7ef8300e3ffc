import { existsSync, mkdirSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';

/** Of what a content folder was put together. */
interface Composition {
  /** The folders that editors write, the topmost first: its files win. */
  layers: readonly string[];
  /** Lists that hold rows of more than one layer, by their paths. */
  merged: readonly string[];
}

/** Beside a content folder that was put together: in it, it would be somebody's content. */
const recordOf = (contentDir: string): string => `${contentDir}.layers.json`;

/** Notes of what a content folder was put together. */
export function noteLayers(contentDir: string, { layers, merged }: Composition): void {
  mkdirSync(dirname(recordOf(contentDir)), { recursive: true });
  const composition = { layers: layers.map((layer) => realpathSync(layer)), merged };
  writeFileSync(recordOf(contentDir), JSON.stringify(composition));
}

function compositionOf(contentDir: string): Composition {
  const file = recordOf(contentDir);
  if (!existsSync(file)) return { layers: [contentDir], merged: [] };
  return JSON.parse(readFileSync(file, 'utf8')) as Composition;
}

/** The folders that editors write of which a content folder is made, the topmost first; most often itself alone. */
export const layersOf = (contentDir: string): readonly string[] => compositionOf(contentDir).layers;

/** The folder of a content folder's own unit, which alone is ever written to. */
export const ownLayer = (contentDir: string): string => layersOf(contentDir)[0] ?? contentDir;

/** Where a file that only the unit has is written: in its own folder, and in what was put together of it. */
export const ownPlaces = (path: string, contentDir: string): readonly string[] =>
  [...new Set([ownLayer(contentDir), contentDir])].map((folder) => join(folder, path));

/** The file that an editor wrote, of a file of a content folder made of layers. */
export function originOf(file: string, contentDir: string, layers: readonly string[]): string {
  const path = relative(contentDir, file);
  const found = layers.map((layer) => join(layer, path)).find((origin) => existsSync(origin));
  return found ?? file;
}

/** The layers whose rows a list holds, where there is more than one; then its lines are none of theirs. */
export function mergedOf(path: string, contentDir: string): readonly string[] {
  const { layers, merged } = compositionOf(contentDir);
  return merged.includes(path) ? layers : [];
}

/** Whether a content folder was put together. */
export const isComposed = (contentDir: string): boolean => existsSync(recordOf(contentDir));
