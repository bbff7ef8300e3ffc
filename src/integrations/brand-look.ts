import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { brandOf, type Brand } from '../site/brand.ts';
import { USUAL_COLOURS, type BrandColours } from '../site/brand-colours.ts';
import { readEnvironment } from '../site/environment.ts';

const pair = (light: string, dark: string): string => `light-dark(${light}, ${dark})`;

/**
 * A style sheet in a unit's colours. The two tokens of the frame turn, and on paper, which has no tokens, the colour itself;
 * high contrast keeps its own.
 */
export const inColours = (css: string, isPaper: boolean, own: BrandColours): string => {
  const frame = css
    .replaceAll(pair(USUAL_COLOURS.light, USUAL_COLOURS.dark), pair(own.light, own.dark))
    .replaceAll(pair(USUAL_COLOURS.lightSoft, USUAL_COLOURS.darkSoft), pair(own.lightSoft, own.darkSoft));
  return isPaper ? frame.replaceAll(USUAL_COLOURS.light, own.light) : frame;
};

const thisBrand = (): Brand => brandOf(readEnvironment().contentDir);

/** Paints the style sheets in the unit's colour; nothing where it chooses none. */
export function brandStyles(): Plugin[] {
  const { colours } = thisBrand();
  if (colours === USUAL_COLOURS) return [];
  return [
    {
      name: 'brand-styles',
      transform: (css, id) =>
        /\.css(?:\?|$)/.test(id) ? inColours(css, id.includes('/src/print/'), colours) : undefined,
    },
  ];
}

const ownMark = (): string | undefined => {
  const { hasOwnMark, readMark } = thisBrand();
  return hasOwnMark ? readMark() : undefined;
};

/** Puts the unit's mark in place of the usual one; nothing where it has the usual one in the usual colour. */
export const brandMark = (): AstroIntegration => ({
  name: 'brand-mark',
  hooks: {
    'astro:build:done': ({ dir }) => {
      const mark = ownMark();
      if (mark !== undefined) writeFileSync(new URL('favicon.svg', dir), mark);
    },
    'astro:server:setup': ({ server }) => {
      server.middlewares.use((request, response, next) => {
        const mark = MARK.test(request.url ?? '') ? ownMark() : undefined;
        if (mark === undefined) next();
        else response.setHeader('content-type', 'image/svg+xml').end(mark);
      });
    },
  },
});

const MARK = /\/favicon\.svg(?:\?|$)/;
