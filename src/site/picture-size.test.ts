import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { sizeOfPicture } from './picture-size.ts';

const blank = sharp({ create: { width: 40, height: 20, channels: 3, background: '#fff' } });

it.each(['png', 'jpeg', 'webp', 'avif', 'gif'] as const)('knows the size of a %s', async (format) =>
  expect(sizeOfPicture(await blank.clone().toFormat(format).toBuffer())).toEqual({ width: 40, height: 20 }),
);

it('turns a photo as its camera was held', async () => {
  const photo = await blank.clone().withMetadata({ orientation: 6 }).jpeg().toBuffer();
  expect(sizeOfPicture(photo)).toEqual({ width: 20, height: 40 });
});

it('knows the size of a drawing', () =>
  expect(sizeOfPicture(readFileSync(join(import.meta.dirname, '../../public/favicon.svg')))).toEqual({
    width: 32,
    height: 32,
  }));

it.each([['x'], [''], ['<!doctype html><p>Không phải hình'], ['\u0089PNG\r\n']])(
  'sees no picture in %j',
  (text) => expect(sizeOfPicture(Buffer.from(text, 'latin1'))).toBeUndefined(),
);
