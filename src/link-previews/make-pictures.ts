import { hash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { siteMark } from '../site/site-brand.ts';
import { onceFor } from '../site/once.ts';
import type { NamedFile } from '../site/ready-files.ts';
import type { LinkPicture } from './link-pictures.ts';
import { cachedStrip, stripFile, useStrip } from './picture-cache.ts';
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
    drawnFoot(namesOf(picture)),
  ]);
  return joinStrips(head, foot);
}

const namesOf = ({ site, area }: PictureText): string => JSON.stringify([site, area]);

/** The foot of all pictures of a site, by its name and area as JSON. */
const footOf = onceFor((names: string) => {
  const [site = '', area = ''] = JSON.parse(names) as string[];
  const tree = footTree({ site, area }, mark);
  return { file: stripFile(tree, 'foot'), draw: () => cachedStrip(tree, 'foot') };
});

const drawnFoot = onceFor((names: string) => footOf(names).draw());

/**
 * Those of the pictures of which an earlier build drew what their pages say, by their names. Their strips name all that they
 * show and what draws and joins them.
 */
export function drawnPictures(pictures: Iterable<LinkPicture>): Map<string, NamedFile> {
  const drawn = new Map<string, NamedFile>();
  for (const picture of pictures) {
    const head = stripFile(headTree(picture), 'head');
    if (!useStrip(head)) continue;
    const strips = [head, footOf(namesOf(picture)).file].map((file) => basename(file)).join(' ');
    const name = hash('sha256', strips).slice(0, 32);
    drawn.set(picture.name, { name, make: () => makePicture(picture) });
  }
  return drawn;
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
