import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const SRC = join(import.meta.dirname, '..');

/** Where colors are named, and pages that stand outside the site's look: paper, which is never dark, and the editing room. */
const MAY_NAME_COLORS = /^(?:styles\/(?:tokens|high-contrast)\.css|print\/|editing-room\/)/;

const NAMED =
  'aqua|beige|black|blue|brown|cyan|fuchsia|gold|gray|green|grey|indigo|ivory|lime|magenta|maroon|navy|olive|orange|pink|purple|red|salmon|silver|teal|tomato|violet|white|yellow';
const RAW_COLOR = new RegExp(
  `#[\\da-f]{3,8}\\b|\\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color)\\(|(?<=[\\s:,(])(?:${NAMED})(?=[\\s;,)])`,
  'gi',
);

/** Values of the declarations in some CSS, without comments. */
const valuesIn = (css: string): string[] =>
  [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/[\w-]+\s*:(?<value>[^;{}]+)[;}]/g)].map(
    ({ groups }) => `${groups?.['value'] ?? ''};`,
  );

/** Colors that some CSS names by themselves, not by a token. */
const rawColors = (css: string): string[] => valuesIn(css).flatMap((value) => value.match(RAW_COLOR) ?? []);

/** The CSS of a component: its style blocks. */
const styleBlocks = (astro: string): string =>
  [...astro.matchAll(/<style[^>]*>(.*?)<\/style>/gs)].map(([, css]) => css).join('\n');

describe('every color', () => {
  it('in a style sheet or a component is a token', () => {
    const found = globSync('**/*.{css,astro}', { cwd: SRC })
      .filter((file) => !MAY_NAME_COLORS.test(file))
      .sort()
      .flatMap((file) => {
        const text = readFileSync(join(SRC, file), 'utf8');
        const colors = rawColors(file.endsWith('.css') ? text : styleBlocks(text));
        return colors.map((color) => `${file}: ${color}`);
      });
    expect(found).toEqual([]);
  });

  it('that is not a token is seen', () => {
    const css =
      'a { color: red; background: #FFF; fill: rgb(0 0 0 / 50%) } /* #abc */ b:hover { color: var(--link); white-space: nowrap }';
    expect(rawColors(css)).toEqual(['red', '#FFF', 'rgb(']);
  });
});
