import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { contrastOf, parseHex } from '../styles/contrast.ts';
import { COLOURS, PAIRS } from './colours.ts';
import { procedurePoster, slogan } from '../../tests/samples/sample-posters.ts';
import { drawPoster } from './draw-poster.ts';

it.each(PAIRS)('letters of %s stand out from %s: 4.5 to 1', (letters, ground) =>
  expect(contrastOf(parseHex(COLOURS[letters]), parseHex(COLOURS[ground]))).toBeGreaterThanOrEqual(4.5),
);

it('judges every colour that letters have', () => {
  const judged = new Set<string>(PAIRS.map(([letters]) => COLOURS[letters]));
  const used = [slogan('Khẩu hiệu', { isUnapproved: true }), procedurePoster].flatMap((text) =>
    (['a3', 'bang-ron', 'vuong', 'doc'] as const).flatMap((format) =>
      drawPoster(text, format).shapes.flatMap((shape) => (shape.kind === 'line' ? shape.fill : [])),
    ),
  );
  expect([...new Set(used)].filter((colour) => !judged.has(colour))).toEqual([]);
});

it('leaves the code dark on light, as phones read it', () =>
  expect(contrastOf(parseHex(COLOURS.text), parseHex(COLOURS.ground))).toBeGreaterThan(12));

it('are the site’s own', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8').replace(/#fff\b/g, '#ffffff');
  expect(Object.values(COLOURS).filter((colour) => !tokens.includes(colour))).toEqual([
    COLOURS.labelOnStrong,
  ]);
});
