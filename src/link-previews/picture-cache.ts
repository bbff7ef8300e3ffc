import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { drawPicture, DRAWN_BY } from './draw-picture.ts';
import type { PictureElement } from './picture-tree.ts';

/** Where drawn pictures lie from build to build; may be emptied at any time. */
const CACHE = resolve('.build/link-previews');

/** What names a drawn picture: all that it shows, and what draws it. */
const digestOf = (tree: PictureElement): string =>
  createHash('sha256')
    .update(DRAWN_BY + JSON.stringify(tree))
    .digest('hex')
    .slice(0, 32);

/** The PNG of a tree: from an earlier build where there is one, else drawn now and kept. */
export async function cachedPicture(tree: PictureElement, cache = CACHE): Promise<Uint8Array<ArrayBuffer>> {
  const file = join(cache, `${digestOf(tree)}.png`);
  if (existsSync(file)) return new Uint8Array(readFileSync(file));
  const picture = await drawPicture(tree);
  mkdirSync(cache, { recursive: true });
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}
