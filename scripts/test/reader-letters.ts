import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A font as wide as one that readers have, brought by a package of npm. */
export interface ReaderLetters {
  name: string;
  /** How wide it runs, and which common font is as wide. */
  like: string;
  /** Folder of the package from which the sheet's addresses are read. */
  folder: string;
  /** Its rules `@font-face`, with addresses beside the folder. */
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

function fontsource(name: string, like: string): ReaderLetters {
  const folder = folderOf(`@fontsource/${name.toLowerCase().replaceAll(' ', '-')}/400.css`);
  const sheet = ['400.css', '700.css'].map((file) => readFileSync(join(folder, file), 'utf8')).join('\n');
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

/** Where the files of all letters stand on the page's own host, as the page sees it. */
const PLACE = '/chu-thu/';

/** Brings all {@link READER_LETTERS} to the open page; the context must bypass the page's content security policy. */
export async function bringLetters(page: Page): Promise<void> {
  await page.route(`**${PLACE}**`, (route) => {
    const [index = '', ...path] = new URL(route.request().url()).pathname.slice(PLACE.length).split('/');
    const folder = READER_LETTERS[Number(index)]?.folder ?? '';
    return route.fulfill({ path: join(folder, ...path) });
  });
  const sheets = READER_LETTERS.map((letters, index) =>
    letters.sheet
      .replaceAll(`'${letters.name}'`, `'${familyOf(letters)}'`)
      .replaceAll('./', `${PLACE}${index}/`),
  );
  await page.addStyleTag({ content: sheets.join('\n') });
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
