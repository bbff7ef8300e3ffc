import { readFileSync } from 'node:fs';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { drawIcon } from './draw-icon.ts';
import { icoFile } from './ico-file.ts';
import { shortName, webManifest } from './manifest.ts';
import { SITE_COLOURS } from './site-colours.ts';

const tokens = readFileSync('src/styles/tokens.css', 'utf8');

it('colours the browser’s bars as the header is coloured', () => {
  expect(tokens).toContain(`--ground-strong: light-dark(${SITE_COLOURS.light}, ${SITE_COLOURS.dark});`);
});

it('has the header’s colour in the mark, so that a filled icon shows no seam', () =>
  expect(readFileSync('public/favicon.svg', 'utf8')).toContain(SITE_COLOURS.light));

/** How far a dot's red must be from the ground's to be seen: the drawing's edge blends with its own colour. */
const SEEN = 16;

describe('an icon', () => {
  const corner = async (icon: Uint8Array): Promise<number[]> => [
    ...(await sharp(icon).ensureAlpha().extract({ left: 0, top: 0, width: 1, height: 1 }).raw().toBuffer()),
  ];

  it('keeps its round corners, or fills them for systems that cut icons themselves', async () => {
    expect((await corner(await drawIcon(192, 'whole')))[3]).toBe(0);
    const filled = [...Buffer.from(SITE_COLOURS.light.slice(1), 'hex'), 255];
    expect(await corner(await drawIcon(180, 'square'))).toEqual(filled);
    expect(await corner(await drawIcon(512, 'masked'))).toEqual(filled);
  });

  it('leaves the drawing inside the circle that every mask shows', async () => {
    const { data, info } = await sharp(await drawIcon(512, 'masked'))
      .removeAlpha()
      .raw()
      .toBuffer({ resolveWithObject: true });
    const [red] = data;
    const furthest = Array.from({ length: info.width * info.height }, (_, dot) => dot)
      .filter((dot) => Math.abs((data[dot * 3] ?? 0) - (red ?? 0)) > SEEN)
      .reduce((most, dot) => Math.max(most, Math.hypot((dot % 512) - 256, Math.floor(dot / 512) - 256)), 0);
    expect(furthest).toBeGreaterThan(100);
    expect(furthest).toBeLessThanOrEqual(0.4 * 512);
  });
});

it('writes an .ico that holds the picture', async () => {
  const png = await drawIcon(32, 'whole');
  const ico = Buffer.from(icoFile(png, 32));
  expect([ico.readUInt16LE(0), ico.readUInt16LE(2), ico.readUInt16LE(4), ico[6], ico[7]]).toEqual([
    0, 1, 1, 32, 32,
  ]);
  const [length, offset] = [ico.readUInt32LE(14), ico.readUInt32LE(18)];
  expect(ico.subarray(offset, offset + length).equals(Buffer.from(png))).toBe(true);
});

describe('the name below the icon', () => {
  const title = 'Trang thử nghiệm có tên dài';

  it('is the short title, where the site gives one', () =>
    expect(shortName({ title, area: 'Xã Thử, tỉnh Mẫu', shortTitle: 'Thủ tục xã Thử' })).toBe(
      'Thủ tục xã Thử',
    ));

  it('is else the area without its province, at most twenty letters', () => {
    expect(shortName({ title, area: 'Xã Thử, tỉnh Mẫu', shortTitle: undefined })).toBe('Xã Thử');
    expect(shortName({ title, area: 'Khu vực ven biển phía đông', shortTitle: undefined })).toBe(
      'Khu vực ven biển',
    );
    expect(shortName({ title, area: 'W'.repeat(30), shortTitle: undefined })).toBe('W'.repeat(20));
  });
});

it('stays within the site’s own path', () => {
  const site = { title: 'Trang thử', shortTitle: undefined, area: 'Xã Thử', description: 'Một câu.' };
  const manifest = webManifest(site, '/muc/');
  expect([manifest.id, manifest.start_url, manifest.scope]).toEqual(['/muc/', '/muc/', '/muc/']);
  expect(manifest.shortcuts.map(({ url }) => url)).toEqual([
    '/muc/tim-kiem/',
    '/muc/duong-day-nong/',
    '/muc/thu-tuc/',
  ]);
});
