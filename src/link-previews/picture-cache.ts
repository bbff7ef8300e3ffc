import { hash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { crc32 } from 'node:zlib';
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

/**
 * A strip of a picture: from an earlier build where there is one, else drawn now, once, and kept, behind its CRC-32: what
 * a power cut left empty or cut is drawn anew.
 */
export async function cachedStrip(tree: PictureElement, place: Place, cache = CACHE): Promise<Picture> {
  const draw = async (): Promise<Picture> => withCheck(await drawStrip(tree, place));
  const kept = await keptFile(stripFile(tree, place, cache), draw, isWhole);
  return kept.subarray(CHECK_BYTES);
}

const CHECK_BYTES = 4;

function withCheck(strip: Picture): Picture {
  const checked = new Uint8Array(CHECK_BYTES + strip.length);
  new DataView(checked.buffer).setUint32(0, crc32(strip));
  checked.set(strip, CHECK_BYTES);
  return checked;
}

const isWhole = (kept: Picture): boolean =>
  kept.length > CHECK_BYTES && new DataView(kept.buffer).getUint32(0) === crc32(kept.subarray(CHECK_BYTES));

/**
 * What lies in a file, or is drawn now, once, and kept there. The file's name must name all that it was drawn from.
 * @param isUsable whether what lies there can be taken
 */
export function keptFile(
  file: string,
  draw: () => Promise<Picture>,
  isUsable: (kept: Picture) => boolean = ({ length }) => length > 0,
): Promise<Picture> {
  const drawing = begun.get(file) ?? readOrDraw(file, draw, isUsable).finally(() => begun.delete(file));
  begun.set(file, drawing);
  return drawing;
}

async function readOrDraw(
  file: string,
  draw: () => Promise<Picture>,
  isUsable: (kept: Picture) => boolean,
): Promise<Picture> {
  const kept = readKept(file);
  if (kept && isUsable(kept)) return kept;
  const picture = await draw();
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(`${file}.${process.pid}`, picture);
  renameSync(`${file}.${process.pid}`, file);
  return picture;
}

/** Whether a strip was drawn before; it is then known as used, as if it had been read. */
export function useStrip(file: string): boolean {
  try {
    utimesSync(file, new Date(), new Date());
    return true;
  } catch {
    return false;
  }
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
