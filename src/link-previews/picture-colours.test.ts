import { expect, it } from 'vitest';
import { paletteWith } from './picture-colours.ts';

const logo = (colours: readonly string[]): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">${colours
    .map((colour, at) => `<path fill="${colour}" d="M0 ${at * 6}h32v6H0z"/>`)
    .join('')}</svg>`;

/** How far a colour is from the nearest one of a palette. */
const farFrom = (palette: readonly (readonly number[])[], [red = 0, green = 0, blue = 0]: number[]): number =>
  Math.min(...palette.map(([r = 0, g = 0, b = 0]) => Math.hypot(r - red, g - green, b - blue)));

it('has the four main colours of a logo, and room for no more', async () => {
  const palette = await paletteWith(logo(['#00aa00', '#cc0000', '#ffdd00', '#2222ff', '#ffffff']));
  for (const colour of [
    [0, 170, 0],
    [204, 0, 0],
    [255, 221, 0],
    [34, 34, 255],
  ])
    expect(farFrom(palette, colour)).toBe(0);
  expect(palette).toHaveLength(16);
  const many = await paletteWith(logo(['#00aa00', '#cc0000', '#ffdd00', '#2222ff', '#aa00aa']));
  expect(many).toHaveLength(16);
});

it('has sixteen colours of its own where there is no logo', async () => {
  const palette = await paletteWith(undefined);
  expect(palette).toHaveLength(16);
  expect(farFrom(palette, [0, 170, 0])).toBeGreaterThan(60);
});
