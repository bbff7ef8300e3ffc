import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, resolve } from 'node:path';

/** Resolves packages from the project, wherever the bundled build lies. */
const fromProject = createRequire(resolve('package.json'));

/** Be Vietnam Pro (SIL Open Font License 1.1), drawn for Vietnamese, in the weights that paper uses. */
const TEXT_SHEETS = [400, 600, 700].map((weight) => `@fontsource/be-vietnam-pro/${weight}.css`);

/** DejaVu Sans (Bitstream Vera license) by weight: for signs that official texts use and the first font lacks, as ≤ and →. */
const SIGNS = { 400: 'DejaVuSans.ttf', 700: 'DejaVuSans-Bold.ttf' };

const textSheets = (): string =>
  TEXT_SHEETS.map((sheet) => readFileSync(fromProject.resolve(sheet), 'utf8')).join('\n');

const textFiles = (): string[] =>
  [...textSheets().matchAll(/\.\/files\/([^)]+\.woff2)/g)].map(([, file = '']) =>
    fromProject.resolve(`@fontsource/be-vietnam-pro/files/${file}`),
  );

const signFiles = (): string[] =>
  Object.values(SIGNS).map((file) => fromProject.resolve(`dejavu-fonts-ttf/ttf/${file}`));

/** Name of the style sheet that declares the letters of paper. */
export const LETTERS_SHEET = 'chu.css';

/** The style sheet of the letters; the font files lie beside it. */
const lettersSheet = (): string =>
  [
    textSheets().replaceAll('./files/', './'),
    ...Object.entries(SIGNS).map(
      ([weight, file]) =>
        `@font-face { font-family: 'DejaVu Sans'; font-weight: ${weight}; src: url(./${file}); }`,
    ),
  ].join('\n');

/** All files by which paper brings its own letters, so that it comes out the same on every machine: name → content. */
export const letterFiles = (): Map<string, () => Buffer> =>
  new Map([
    [LETTERS_SHEET, () => Buffer.from(lettersSheet())],
    ...[...textFiles(), ...signFiles()].map((file): [string, () => Buffer] => [
      basename(file),
      () => readFileSync(file),
    ]),
  ]);
