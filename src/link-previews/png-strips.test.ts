import sharp from 'sharp';
import { expect, it } from 'vitest';
import { PALETTE } from './picture-colours.ts';
import { FOOT_HEIGHT, HEAD_HEIGHT, PICTURE } from './picture-tree.ts';
import { joinStrips, packStrip } from './png-strips.ts';

/** A strip whose dot at (x, y) has the colour of the palette at (x + y × by) of all. */
const dots = (height: number, by: number): Uint8Array =>
  Uint8Array.from(
    Array.from({ length: PICTURE.width * height }, (_, at) => {
      const place = (at % PICTURE.width) + Math.floor(at / PICTURE.width) * by;
      return PALETTE[place % PALETTE.length] ?? [];
    }).flat(),
  );

it('puts strips together to one picture that holds each of their dots, and that the strictest reader takes', async () => {
  const [head, foot] = [dots(HEAD_HEIGHT, 3), dots(FOOT_HEIGHT, 7)];
  const picture = joinStrips(packStrip(head, 'head'), packStrip(foot, 'foot'));
  const read = await sharp(picture, { failOn: 'warning' }).raw().toBuffer();
  expect(read.equals(Buffer.concat([head, foot]))).toBe(true);
});

it('is no picture where a strip is cut', async () => {
  const foot = packStrip(dots(FOOT_HEIGHT, 1), 'foot');
  const picture = joinStrips(packStrip(dots(HEAD_HEIGHT, 1), 'head'), foot.subarray(0, -9));
  await expect(sharp(picture, { failOn: 'warning' }).raw().toBuffer()).rejects.toThrow();
});
