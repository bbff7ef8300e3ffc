import { existsSync } from 'node:fs';
import { siteMark } from '../site/site-brand.ts';
import { onceFor } from '../site/once.ts';
import type { LinkPicture } from './link-pictures.ts';
import { cachedStrip, stripFile } from './picture-cache.ts';
import { footTree, headTree, type PictureText } from './picture-tree.ts';
import { joinStrips } from './png-strips.ts';

const mark = siteMark();

/**
 * The PNG of a picture. Its two strips are drawn and kept apart: what a page says is the same for all units that have
 * the page, and a unit's name is the same for all its pages.
 */
export async function makePicture(picture: PictureText): Promise<Uint8Array<ArrayBuffer>> {
  const [head, foot] = await Promise.all([
    cachedStrip(headTree(picture), 'head'),
    footOf(JSON.stringify([picture.site, picture.area])),
  ]);
  return joinStrips(head, foot);
}

/** The foot of all pictures of a site, by its name and area as JSON. */
const footOf = onceFor((names: string) => {
  const [site = '', area = ''] = JSON.parse(names) as string[];
  return cachedStrip(footTree({ site, area }, mark), 'foot');
});

const isDrawn = (picture: LinkPicture): boolean => existsSync(stripFile(headTree(picture), 'head'));

/** Those of the pictures of which an earlier build drew what their pages say, by their names. */
export async function drawnPictures(
  pictures: Iterable<LinkPicture>,
): Promise<Map<string, Uint8Array<ArrayBuffer>>> {
  const made = new Map<string, Uint8Array<ArrayBuffer>>();
  for (const picture of pictures) if (isDrawn(picture)) made.set(picture.name, await makePicture(picture));
  return made;
}

/** How many are drawn at a time: letters are laid out on one core while others are packed. */
const AT_ONCE = 4;

/**
 * Begins to draw what no build has drawn, several at a time, and doesn't wait: while pages are rendered on one core, pictures are drawn
 * and packed on another. What goes wrong with one is told to whoever asks for it.
 */
export function beginPictures(pictures: Iterable<LinkPicture>): void {
  const queue = [...pictures].map(headTree).filter((tree) => !existsSync(stripFile(tree, 'head')));
  const work = async (): Promise<void> => {
    for (let next = queue.shift(); next; next = queue.shift())
      await cachedStrip(next, 'head').catch(() => undefined);
  };
  for (let worker = 0; worker < AT_ONCE; worker += 1) void work();
}
