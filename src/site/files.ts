import { publicDir } from 'astro:config/server';
import { readFileSync, statSync } from 'node:fs';
import { sizeOfPicture, type PictureSize } from './picture-size.ts';

/** The size in bytes of a file of public/, such as tep/to-khai.docx. @throws where it does not exist. */
export const fileSize = (path: string): number => statSync(new URL(path, publicDir)).size;

/** Width and height in pixels of a picture of public/. @throws where it does not exist or is no picture. */
export function pictureSize(path: string): PictureSize {
  const size = sizeOfPicture(readFileSync(new URL(path, publicDir)));
  if (size === undefined) throw new Error(`public/${path} không phải tệp hình; chạy "npm run check".`);
  return size;
}
