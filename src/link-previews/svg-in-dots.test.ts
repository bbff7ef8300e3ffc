import { expect, it } from 'vitest';
import { svgInDots } from './svg-in-dots.ts';

const drawing = (width: number, height: number): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}"><path fill="#00aa00" d="M0 0h${width}v${height}H0z"/></svg>`;

it.each([
  [32, 32, 512, 512],
  [1080, 1080, 512, 512],
  [6000, 6000, 512, 512],
  [21000, 29700, 362, 512],
])('draws %d × %d units on %d × %d dots', async (width, height, ...dots) => {
  const picture = await svgInDots(drawing(width, height), 512);
  const { data, info } = await picture.removeAlpha().raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual(dots);
  expect([...data.subarray(0, 3)]).toEqual([0, 170, 0]);
});
