import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { LinkPicture } from './link-pictures.ts';
import { cachedPicture } from './picture-cache.ts';
import { pictureTree } from './picture-tree.ts';

/** The site's own mark; never the state emblem. */
const mark = readFileSync(resolve('public/favicon.svg'), 'utf8');

/** The PNG of a picture. */
export const makePicture = (picture: LinkPicture): Promise<Uint8Array<ArrayBuffer>> =>
  cachedPicture(pictureTree(picture, mark));

/** How many are drawn at a time: letters are laid out on one core while others are compressed. */
const AT_ONCE = 4;

/** Makes pictures ahead, several at a time, so that writing the pages finds them ready. */
export async function makePictures(pictures: Iterable<LinkPicture>): Promise<void> {
  const queue = [...pictures];
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift()) await makePicture(next);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
}
