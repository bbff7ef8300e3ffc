/** Colours enough for the posters' own and the steps between them at the edges of letters. */
export const PACKING = { palette: true, colours: 32, dither: 0, effort: 1, compressionLevel: 6 } as const;

/** An SVG poster as a PNG so many pixels wide. */
export async function writePng(
  svg: string,
  [width, height]: readonly [number, number],
): Promise<Uint8Array<ArrayBuffer>> {
  const { default: sharp } = await import('sharp');
  // In pixels, not millimetres: the renderer then draws at that very size.
  const sized = svg.replace(/ width="[^"]+mm" height="[^"]+mm"/, ` width="${width}" height="${height}"`);
  return new Uint8Array(await sharp(Buffer.from(sized)).png(PACKING).toBuffer());
}
