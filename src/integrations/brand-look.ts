import { writeFileSync } from 'node:fs';
import type { AstroIntegration } from 'astro';
import type { Plugin } from 'vite';
import { hasOwnMark, siteColours, siteMark } from '../site/brand.ts';
import { USUAL_COLOURS, type BrandColours } from '../site/brand-colours.ts';

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

/** Paints the style sheets in the unit's colour; nothing where it chooses none. */
export const brandStyles = (): Plugin[] =>
  siteColours === USUAL_COLOURS
    ? []
    : [
        {
          name: 'brand-styles',
          transform: (css, id) =>
            /\.css(?:\?|$)/.test(id) ? inColours(css, id.includes('/src/print/'), siteColours) : undefined,
        },
      ];

/** Puts the unit's mark in place of the usual one; nothing where it has the usual one in the usual colour. */
export const brandMark = (): AstroIntegration => ({
  name: 'brand-mark',
  hooks: {
    'astro:build:done': ({ dir }) => {
      if (hasOwnMark) writeFileSync(new URL('favicon.svg', dir), siteMark());
    },
  },
});
