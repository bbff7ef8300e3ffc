const HEADER = 6;
const ENTRY = 16;

/**
 * An .ico file that holds one PNG picture (Windows Vista and later, and every browser): header, one directory entry, the
 * picture. Numbers are little-endian; a side of 256 is written as 0.
 */
export function icoFile(png: Uint8Array, side: number): Uint8Array<ArrayBuffer> {
  const file = new Uint8Array(HEADER + ENTRY + png.length);
  const view = new DataView(file.buffer);
  view.setUint16(2, 1, true); // an icon
  view.setUint16(4, 1, true); // of one picture
  view.setUint8(HEADER, side % 256);
  view.setUint8(HEADER + 1, side % 256);
  view.setUint16(HEADER + 4, 1, true); // planes
  view.setUint16(HEADER + 6, 32, true); // bits of a pixel
  view.setUint32(HEADER + 8, png.length, true);
  view.setUint32(HEADER + 12, HEADER + ENTRY, true);
  file.set(png, HEADER + ENTRY);
  return file;
}
