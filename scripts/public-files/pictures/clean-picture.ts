import { cleanGif } from './gif.ts';
import { cleanJpeg } from './jpeg.ts';
import { cleanPng } from './png.ts';
import type { CleanPicture } from './hidden-details.ts';
import { cleanWebp } from './webp.ts';

/** Takes a picture apart without decoding it; nothing for bytes that are no whole picture of the kind. */
type Cleaner = (bytes: Buffer) => CleanPicture | undefined;

const CLEANERS: Readonly<Record<string, Cleaner>> = {
  jpg: cleanJpeg,
  jpeg: cleanJpeg,
  png: cleanPng,
  webp: cleanWebp,
  gif: cleanGif,
};

/** How a picture with the ending is cleaned; nothing for other files. */
export const cleanerOf = (ending: string): Cleaner | undefined =>
  Object.hasOwn(CLEANERS, ending) ? CLEANERS[ending] : undefined;
