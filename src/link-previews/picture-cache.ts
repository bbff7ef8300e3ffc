import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { drawStrip, DRAWN_BY } from './draw-picture.ts';
import type { PictureElement } from './picture-tree.ts';
import type { Place } from './png-strips.ts';

type Picture = Uint8Array<ArrayBuffer>;

/** Set by a build that uses nothing of earlier ones (scripts/build/build-site.ts): a folder of its own. */
declare const PICTURES_DIR: string | undefined;

/** Where what was drawn lies from build to build, by kind; may be emptied at any time. */
export const keptFolder = (kind: string): string =>
  typeof PICTURES_DIR === 'string' ? PICTURES_DIR : resolve('.build', kind);

const CACHE = keptFolder('link-previews');

/** The file of a drawn strip, named by all that it shows and what draws it. */
export const stripFile = (tree: PictureElement, place: Place, cache = CACHE): string =>
  join(cache, `${hash('sha256', DRAWN_BY + JSON.stringify(tree)).slice(0, 32)}.${place}`);

/** Pictures that are being drawn, by their files: whoever asks meanwhile waits for the same. */
const begun = new Map<string, Promise<Picture>>();

/** A strip of a picture: from an earlier build where there is one, else drawn now, once, and kept. */
export const cachedStrip = (tree: PictureElement, place: Place, cache = CACHE): Promise<Picture> =>
  keptFile(stripFile(tree, place, cache), () => drawStrip(tree, place));

/** What lies in a file, or is drawn now, once, and kept there. The file's name must name all that it was drawn from. */
export function keptFile(file: string, draw: () => Promise<Picture>): Promise<Picture> {
  const drawing = begun.get(file) ?? readOrDraw(file, draw).finally(() => begun.delete(file));
  begun.set(file, drawing);
  return drawing;
}

async function readOrDraw(file: string, draw: () => Promise<Picture>): Promise<Picture> {
  const kept = readKept(file);
  if (kept) return kept;
  const picture = await draw();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}

/** A picture that was drawn before, which is then known as used (scripts/build/kept/prune-kept.ts); undefined where there is none. */
function readKept(file: string): Picture | undefined {
  try {
    const picture = new Uint8Array(readFileSync(file));
    utimesSync(file, new Date(), new Date());
    return picture;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}
