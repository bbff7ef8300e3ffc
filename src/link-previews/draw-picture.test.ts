import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { PICTURE_EXAMPLES } from '../pattern-library/examples/link-previews.ts';
import { drawStrip } from './draw-picture.ts';
import { footTree, headTree, PICTURE, TITLE_BOX, type PictureText } from './picture-tree.ts';
import { joinStrips } from './png-strips.ts';

const mark = readFileSync('public/favicon.svg', 'utf8');
const drawPicture = async (text: PictureText) =>
  joinStrips(await drawStrip(headTree(text), 'head'), await drawStrip(footTree(text, mark), 'foot'));
const draw = (title: string) =>
  drawPicture({ title, label: 'Thủ tục · Lĩnh vực mẫu', site: 'Trang thử', area: 'Xã Thử, tỉnh Mẫu' });

/** Whether any dot of the rectangle differs from its first one. */
async function isInked(
  picture: Uint8Array,
  left: number,
  top: number,
  width: number,
  height: number,
): Promise<boolean> {
  const { data } = await sharp(picture)
    .extract({ left, top, width, height })
    .removeAlpha()
    .raw()
    .toBuffer({ resolveWithObject: true });
  const [red, green, blue] = data;
  for (let at = 0; at < data.length; at += 3)
    if (data[at] !== red || data[at + 1] !== green || data[at + 2] !== blue) return true;
  return false;
}

/** What stays empty at the right edge, in pixels; an endless word may hang out of the title's place by a letter's half. */
const MARGIN = 48;

describe.each(Object.entries(PICTURE_EXAMPLES))('%s', (_, example) => {
  it('keeps its lines inside the title’s place, all marks whole', async () => {
    const picture = await drawPicture(example);
    const { left, top, width, height } = TITLE_BOX;
    const right = PICTURE.width - MARGIN;
    expect(await isInked(picture, left, top, width, height)).toBe(true);
    expect(await isInked(picture, right, 0, MARGIN, top + height)).toBe(false);
    expect(await isInked(picture, 0, 0, left, top + height)).toBe(false);
    expect(await isInked(picture, 0, top + height - 2, PICTURE.width, 12)).toBe(false);
    expect(await isInked(picture, 0, top - 8, PICTURE.width, 6)).toBe(false);
  });
});

it('draws letters that differ only in their marks differently', async () => {
  const pictures = await Promise.all(['ma', 'má', 'mà', 'mả', 'mã', 'mạ', 'mấ', 'mẫ', 'mậ', 'mắ'].map(draw));
  expect(new Set(pictures.map((picture) => Buffer.from(picture).toString('base64'))).size).toBe(10);
});

it('is a PNG of the size that Facebook and Zalo show whole, light to fetch, the same every time', async () => {
  const [picture, again] = [await draw('Thủ tục mẫu'), await draw('Thủ tục mẫu')];
  const { format, width, height } = await sharp(picture).metadata();
  expect({ format, width, height }).toEqual({ format: 'png', ...PICTURE });
  expect(picture.length).toBeLessThan(40_000);
  expect(Buffer.from(picture).equals(Buffer.from(again))).toBe(true);
});
