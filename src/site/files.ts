import { publicDir } from 'astro:config/server';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { sizeOfPicture, type PictureSize } from './picture-size.ts';
import { contentDir } from './site.ts';

/** A build brings the content's uploads into the folder that it publishes; `npm run dev` reads them where they lie. */
function placeOf(path: string): URL | string {
  const published = new URL(path, publicDir);
  return existsSync(published) ? published : join(contentDir, path);
}

/** The size in bytes of a published file, such as tep/to-khai.docx. @throws where it does not exist. */
export const fileSize = (path: string): number => statSync(placeOf(path)).size;

/** Width and height in pixels of a published picture. @throws where it does not exist or is no picture. */
export function pictureSize(path: string): PictureSize {
  const size = sizeOfPicture(readFileSync(placeOf(path)));
  if (size === undefined) throw new Error(`${path} không phải tệp hình; chạy "npm run check".`);
  return size;
}
