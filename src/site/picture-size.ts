import { imageSize } from 'image-size';

/** Width and height in pixels, as the picture is shown. */
export interface PictureSize {
  width: number;
  height: number;
}

/**
 * The size of a picture by its bytes, turned as its EXIF orientation says; nothing where they are no picture. The build
 * and `check` ask the same.
 */
export function sizeOfPicture(bytes: Uint8Array): PictureSize | undefined {
  try {
    const { width, height, orientation = 1 } = imageSize(bytes);
    if (!(width > 0 && height > 0)) return undefined;
    return orientation >= 5 ? { width: height, height: width } : { width, height };
  } catch {
    return undefined;
  }
}
