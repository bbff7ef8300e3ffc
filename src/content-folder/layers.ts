import { existsSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

/** Beside a content folder that was put together: in it, it would be somebody's content. */
const recordOf = (contentDir: string): string => `${contentDir}.layers.json`;

/** Notes of what a content folder was put together, the topmost layer first: its files win. */
export const noteLayers = (contentDir: string, layers: readonly string[]): void =>
  writeFileSync(recordOf(contentDir), JSON.stringify(layers.map((layer) => realpathSync(layer))));

/** The folders that editors write of which a content folder is made, the topmost first; most often itself alone. */
export function layersOf(contentDir: string): readonly string[] {
  const file = recordOf(contentDir);
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as string[]) : [contentDir];
}

/** The file that an editor wrote, of a file of a content folder made of layers. */
export function originOf(file: string, contentDir: string, layers: readonly string[]): string {
  const path = relative(contentDir, file);
  const found = layers.map((layer) => join(layer, path)).find((origin) => existsSync(origin));
  return found ?? file;
}
