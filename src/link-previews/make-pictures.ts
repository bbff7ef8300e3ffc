import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LinkPicture } from './link-pictures.ts';
import { cachedPicture, pictureFile } from './picture-cache.ts';
import { pictureTree } from './picture-tree.ts';

/** The site's own mark; never the state emblem. */
const mark = readFileSync(resolve('public/favicon.svg'), 'utf8');

/** The PNG of a picture. */
export const makePicture = (picture: LinkPicture): Promise<Uint8Array<ArrayBuffer>> =>
  cachedPicture(pictureTree(picture, mark));

/** The file in which a picture lies once it is drawn. */
export const fileOfPicture = (picture: LinkPicture): string => pictureFile(pictureTree(picture, mark));

/** How many are drawn at a time: letters are laid out on one core while others are packed. */
const AT_ONCE = 4;

/**
 * Begins to make pictures that no build has drawn, several at a time, and doesn't wait: while pages are rendered on one core, pictures are drawn
 * and packed on another. What goes wrong with one is told to whoever asks for it.
 */
export function beginPictures(pictures: Iterable<LinkPicture>): void {
  const queue = [...pictures].filter((picture) => !existsSync(fileOfPicture(picture)));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await makePicture(next).catch(() => undefined);
  };
  for (let worker = 0; worker < AT_ONCE; worker += 1) void work();
}
