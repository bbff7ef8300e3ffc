import { create, type Font, type GlyphRun } from 'fontkit';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import { onceFor } from '../site/once.ts';
import { unpackWoff } from './unpack-woff.ts';

/** Resolves packages from the project, wherever the bundled build lies. */
const fromProject = createRequire(resolve('package.json'));

/** The files in which Be Vietnam Pro (SIL Open Font License 1.1) comes; a letter is taken from the first that has it. */
const SUBSETS = ['latin', 'vietnamese', 'latin-ext'] as const;
export type Weight = 400 | 600 | 700;

/** The name of a font file: subset and weight. */
type FontName = `${(typeof SUBSETS)[number]}-${Weight}`;

/** A font, unpacked. */
export const fontFile = onceFor((name: FontName): Uint8Array => {
  const file = `@fontsource/be-vietnam-pro/files/be-vietnam-pro-${name}-normal.woff`;
  return unpackWoff(readFileSync(fromProject.resolve(file)));
});

const fontOf = onceFor((name: FontName): Font => create(fontFile(name)));

/** Letters of one font. */
interface Run {
  font: FontName;
  text: string;
}

/** The fonts of a weight. */
export const fontsOf = (weight: Weight): FontName[] =>
  SUBSETS.map((subset): FontName => `${subset}-${weight}`);

/** By weight and letter: `400 ế`. */
const fontOfLetter = onceFor((key: string): FontName | undefined => {
  const [weight, codePoint] = [Number(key.slice(0, 3)) as Weight, key.codePointAt(4) ?? 0];
  return fontsOf(weight).find((name) => fontOf(name).hasGlyphForCodePoint(codePoint));
});

const fontFor = (letter: string, weight: Weight): FontName | undefined => fontOfLetter(`${weight} ${letter}`);

/** Signs of a text that our letters have no shape for, each once: emoji, arrows. */
export const lettersWithoutShape = (text: string): string[] => [
  ...new Set([...text.normalize('NFC')].filter((letter) => !/\s/.test(letter) && !fontFor(letter, 400))),
];

/** A text by the fonts that its letters come from. @throws RangeError at a letter without a shape */
function runsOf(text: string, weight: Weight): Run[] {
  const runs: Run[] = [];
  for (const letter of text.normalize('NFC')) {
    const last = runs.at(-1);
    const font = fontFor(letter, weight);
    if (font === undefined) throw new RangeError(`no shape for "${letter}"`);
    if (last?.font === font) last.text += letter;
    else runs.push({ font, text: letter });
  }
  return runs;
}

const layoutOf = onceFor((key: string): GlyphRun => {
  const [font = '', text = ''] = key.split('\n', 2);
  return fontOf(font as FontName).layout(text);
});

/** A run with its glyphs and its width in ems. */
interface SetRun extends Run {
  glyphs: GlyphRun;
  width: number;
}

/** The runs of a text, set. */
export const setRuns = (text: string, weight: Weight): SetRun[] =>
  runsOf(text, weight).map((run) => {
    const glyphs = layoutOf(`${run.font}\n${run.text}`);
    return { ...run, glyphs, width: glyphs.advanceWidth / 1000 };
  });

/** The width of a text in ems. */
export const widthOf = (text: string, weight: Weight): number =>
  setRuns(text, weight).reduce((sum, { width }) => sum + width, 0);
