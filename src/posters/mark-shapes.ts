import { hasOwnLogo } from '../site/site-brand.ts';
import { COLOURS } from './colours.ts';
import { rectangle, type Area, type Stroke } from './drawing.ts';

/** The lines of the site's mark (public/favicon.svg) on a square of 32: where each begins, how it runs on, and its look. */
const LINES = [
  {
    from: [6, 20],
    on: 'c 3.3 0 3.3 -2.4 6.6 -2.4 s 3.4 2.4 6.6 2.4 s 3.4 -2.4 6.8 -2.4',
    colour: 'onStrong',
    width: 2.6,
  },
  {
    from: [6, 25],
    on: 'c 3.3 0 3.3 -2.4 6.6 -2.4 s 3.4 2.4 6.6 2.4 s 3.4 -2.4 6.8 -2.4',
    colour: 'wave',
    width: 2.6,
  },
  { from: [11, 10.8], on: 'l 4 3.5 l 7 -9', colour: 'onStrong', width: 3 },
] as const;

/**
 * The site's own mark, never the state emblem, in a square with its upper left corner at a place. A unit's logo is no lines:
 * there the place stays free, and no other mark stands in it.
 */
export function markShapes(x: number, y: number, side: number): (Area | Stroke)[] {
  if (hasOwnLogo) return [];
  const scale = side / 32;
  return [
    rectangle({ x, y, width: side, height: side }, COLOURS.strong, 6 * scale),
    ...LINES.map(({ from: [left, top], on, colour, width }): Stroke => {
      const path = on.replace(/-?\d[\d.]*/g, (length) => String(Number(length) * scale));
      return {
        kind: 'stroke',
        path: `M${x + left * scale} ${y + top * scale} ${path}`,
        colour: COLOURS[colour],
        width: width * scale,
      };
    }),
  ];
}
