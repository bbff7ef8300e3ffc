import { COLOURS } from './picture-tree.ts';

/** Red, green, blue, from 0 to 255. */
type Colour = readonly [number, number, number];

const read = (hex: string): Colour => [
  parseInt(hex.slice(1, 3), 16),
  parseInt(hex.slice(3, 5), 16),
  parseInt(hex.slice(5, 7), 16),
];

/** The colours on the way from one to another, that one not among them: the edges of letters. */
function towards(from: string, to: string, steps: number): Colour[] {
  const [start, end] = [read(from), read(to)];
  const at = (step: number, part: 0 | 1 | 2): number =>
    Math.round(start[part] + ((end[part] - start[part]) * step) / steps);
  return Array.from({ length: steps }, (_, step) => [at(step + 1, 0), at(step + 1, 1), at(step + 1, 2)]);
}

const { ground, title, label, foot, footSoft, wave } = COLOURS;

/** The sixteen colours of every picture: half a byte a dot, and strips that are drawn apart fit together. */
export const PALETTE: readonly Colour[] = [
  read(ground),
  ...towards(ground, title, 6),
  ...towards(ground, label, 4),
  ...towards(ground, wave, 2),
  ...towards(wave, foot, 2).slice(0, 1),
  ...towards(foot, footSoft, 2),
];

function nearest(red: number, green: number, blue: number): number {
  const distances = PALETTE.map(([r, g, b]) => (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2);
  return distances.indexOf(Math.min(...distances));
}

/** The nearest colour of the palette by the upper five bits of red, green and blue. */
const NEAREST = Uint8Array.from({ length: 1 << 15 }, (_, bits) =>
  nearest((bits >> 10) * 8 + 4, ((bits >> 5) & 31) * 8 + 4, (bits & 31) * 8 + 4),
);

/** Dots of three bytes each as their places in the palette, two to a byte; their number is even. */
export function packDots(dots: Uint8Array): Uint8Array {
  const placeOf = (at: number): number =>
    NEAREST[
      (((dots[at] ?? 0) >> 3) << 10) | (((dots[at + 1] ?? 0) >> 3) << 5) | ((dots[at + 2] ?? 0) >> 3)
    ] ?? 0;
  const packed = new Uint8Array(dots.length / 6);
  for (let pair = 0; pair < packed.length; pair += 1)
    packed[pair] = (placeOf(pair * 6) << 4) | placeOf(pair * 6 + 3);
  return packed;
}
