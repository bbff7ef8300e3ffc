import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import { once } from '../../src/site/once.ts';

/** A font as wide as one that readers have, brought by a package of npm. */
export interface ReaderLetters {
  name: string;
  /** How wide it runs, and which common font is as wide. */
  like: string;
  /** Folder of the package. */
  folder: string;
  /** Its rules `@font-face`, with addresses in the folder. */
  sheet: string;
}

const folderOf = (path: string): string => join(createRequire(import.meta.url).resolve(path), '..');

const dejaVu = (): ReaderLetters => ({
  name: 'DejaVu Sans',
  like: 'wide, as Verdana',
  folder: folderOf('dejavu-fonts-ttf/package.json'),
  sheet: [
    "@font-face { font-family: 'DejaVu Sans'; font-weight: 400; src: url(./ttf/DejaVuSans.ttf); }",
    "@font-face { font-family: 'DejaVu Sans'; font-weight: 700; src: url(./ttf/DejaVuSans-Bold.ttf); }",
  ].join('\n'),
});

/** Parts of a font that no page has letters of. */
const OTHER_SCRIPTS = /\/\* [^*]*-(?:cyrillic|greek)(?:-ext)?-\d+-[^*]*\*\/\s*@font-face \{[^}]*\}/g;

function fontsource(name: string, like: string): ReaderLetters {
  const folder = folderOf(`@fontsource/${name.toLowerCase().replaceAll(' ', '-')}/400.css`);
  const sheet = ['400.css', '700.css']
    .map((file) => readFileSync(join(folder, file), 'utf8').replace(OTHER_SCRIPTS, ''))
    .join('\n');
  return { name, like, folder, sheet };
}

const WIDE = dejaVu();

/**
 * The letters in which every layout must hold. Pages keep the reader's own; the tests bring these, so that no result
 * depends on what is installed.
 */
export const READER_LETTERS: readonly ReaderLetters[] = [
  WIDE,
  fontsource('Roboto', 'usual, as Arial'),
  fontsource('Roboto Condensed', 'narrow, as Arial Narrow'),
];

/** A name that no machine gives to a font: what fails to load can't be mistaken for what is installed. */
const familyOf = ({ name }: ReaderLetters): string => `Chữ thử ${name}`;

/** The rules of all {@link READER_LETTERS}, with the fonts in them. */
const sheetOfAll = once(() =>
  READER_LETTERS.map((letters) =>
    letters.sheet
      .replaceAll(`'${letters.name}'`, `'${familyOf(letters)}'`)
      .replace(/, url\([^)]*\.woff\)[^;]*/g, '')
      .replace(/url\((\.\/[^)]+)\)/g, (_, file: string) => {
        const bytes = readFileSync(join(letters.folder, file));
        return `url(data:font/${extname(file).slice(1)};base64,${bytes.toString('base64')})`;
      }),
  ).join('\n'),
);

/** Brings all {@link READER_LETTERS} to the open page; the context must bypass the page's content security policy. */
export async function bringLetters(page: Page): Promise<void> {
  await page.addStyleTag({ content: sheetOfAll() });
  await page.evaluate(() =>
    Promise.all([...document.fonts].map((font) => font.load())).then(() => undefined),
  );
}

/** Sets the open page in the letters; a sign that they lack is taken from the wide ones, never from the machine. */
export const setIn = (page: Page, letters: ReaderLetters): Promise<void> =>
  page.evaluate(
    (families) => document.documentElement.style.setProperty('font-family', families),
    `'${familyOf(letters)}', '${familyOf(WIDE)}'`,
  );
