import { publicDir } from 'astro:config/server';
import { imageMetadata } from 'astro/assets/utils';
import { readFileSync, statSync } from 'node:fs';

/** The size in bytes of a file of public/, such as tep/to-khai.docx. @throws where it does not exist. */
export const fileSize = (path: string): number => statSync(new URL(path, publicDir)).size;

/** Width and height in pixels of a picture of public/. @throws where it does not exist or is no picture. */
export async function pictureSize(path: string): Promise<{ width: number; height: number }> {
  const { width, height } = await imageMetadata(readFileSync(new URL(path, publicDir)), path);
  return { width, height };
}
