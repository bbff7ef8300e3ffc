import { siteColours } from '../site/site-brand.ts';

/** The colours of posters: those of the site (src/styles/tokens.css), as paper has no tokens. */
export const COLOURS = {
  strong: siteColours.light,
  onStrong: '#ffffff',
  labelOnStrong: '#ffd9ad',
  ground: '#ffffff',
  card: '#eff5f6',
  text: '#13242a',
  soft: '#465a60',
  accent: '#ad4b08',
  onAccent: '#ffffff',
  wave: '#f4a75c',
  mark: '#ffe48a',
} as const;
type Colour = keyof typeof COLOURS;

/** Every pair of letters and ground that the templates use. */
export const PAIRS = [
  ['onStrong', 'strong'],
  ['labelOnStrong', 'strong'],
  ['text', 'ground'],
  ['text', 'card'],
  ['soft', 'ground'],
  ['soft', 'card'],
  ['accent', 'card'],
  ['onAccent', 'accent'],
  ['text', 'mark'],
] as const satisfies readonly (readonly [Colour, Colour])[];
