import { hasOwnLogo, siteMark } from '../site/site-brand.ts';
import { mainColours, type Colour } from './main-colours.ts';
import { COLOURS } from './picture-tree.ts';

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

/** What every picture needs; where a logo has colours of its own, letters have fewer steps at their edges. */
const commonColours = (isWithLogo: boolean): Colour[] => [
  read(ground),
  ...towards(ground, title, isWithLogo ? 4 : 6),
  ...towards(ground, label, isWithLogo ? 2 : 4),
  ...towards(ground, wave, 2),
  ...towards(wave, foot, 2).slice(0, 1),
  ...towards(foot, footSoft, 2),
];

/** @param logo the unit's logo, an SVG picture; undefined where it has none */
export async function paletteWith(logo: string | undefined): Promise<Colour[]> {
  if (logo === undefined) return commonColours(false);
  const common = commonColours(true);
  return [...common, ...(await mainColours(logo, common, MOST_COLOURS - common.length))];
}

/** Half a byte a dot. */
const MOST_COLOURS = 16;

/** Whoever comes here without drawing, for a folder that `check` would refuse, is not stopped. */
function ownLogo(): string | undefined {
  try {
    return hasOwnLogo ? siteMark() : undefined;
  } catch {
    return undefined;
  }
}

/** The colours of every picture of a site, sixteen at most; by them strips that are drawn apart fit together. */
export const PALETTE: readonly Colour[] = await paletteWith(ownLogo());

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
