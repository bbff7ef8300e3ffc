import { contrastOf, parseHex, type Rgb } from '../styles/contrast.ts';

/** The main colour of the frame of every page, in light and in dark, each with the softer one that stands in it. */
export interface BrandColours {
  light: string;
  lightSoft: string;
  dark: string;
  darkSoft: string;
}

/** Those of a site that chooses none: as src/styles/tokens.css writes them. */
export const USUAL_COLOURS: BrandColours = {
  light: '#0b4a5a',
  lightSoft: '#17627a',
  dark: '#0a3340',
  darkSoft: '#134a5c',
};

const WHITE: Rgb = [255, 255, 255];
const BLACK: Rgb = [0, 0, 0];
/** What letters need on their ground (WCAG 2.2, 1.4.3). */
const LEAST_CONTRAST = 4.5;

const mix = (colour: Rgb, other: Rgb, share: number): string =>
  `#${colour
    .map((channel, at) => Math.round(channel * (1 - share) + (other[at] ?? 0) * share))
    .map((channel) => channel.toString(16).padStart(2, '0'))
    .join('')}`;

/** The colours of the frame that come of one main colour, `#rrggbb`; without one, the usual ones. */
export function brandColours(colour: string | undefined): BrandColours {
  if (colour === undefined) return USUAL_COLOURS;
  const main = parseHex(colour);
  return {
    light: colour.toLowerCase(),
    lightSoft: mix(main, WHITE, 0.08),
    dark: mix(main, BLACK, 0.35),
    darkSoft: mix(main, BLACK, 0.15),
  };
}

/** The least contrast of the frame's white letters with its colours, in light and dark. */
const leastContrast = (colour: string): number =>
  Math.min(...Object.values(brandColours(colour)).map((ground) => contrastOf(WHITE, parseHex(ground))));

/**
 * The nearest colour of the same tone on which the frame's white letters can be read; the colour itself where they can.
 * @example readableColour('#0b4a5a') // '#0b4a5a'
 */
export function readableColour(colour: string): string {
  const main = parseHex(colour);
  for (let share = 0; share < 1; share += 0.01) {
    const darker = mix(main, BLACK, share);
    if (leastContrast(darker) >= LEAST_CONTRAST) return darker;
  }
  return '#000000';
}
