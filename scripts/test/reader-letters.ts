import type { Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
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

/** A host of the letters' files, for any page on this machine. */
export interface LetterHost {
  origin: string;
  close: () => void;
}

/** Begins to serve the files of all {@link READER_LETTERS}. */
export async function startLetterHost(): Promise<LetterHost> {
  const server = createServer((request, response) => {
    const [, index = '', ...path] = (request.url ?? '').split('/');
    const file = join(READER_LETTERS[Number(index)]?.folder ?? '', ...path);
    response.setHeader('Access-Control-Allow-Origin', '*');
    readFile(file).then(
      (bytes) => response.end(bytes),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://localhost:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Brings all {@link READER_LETTERS} to the open page; the context must bypass the page's content security policy. */
export async function bringLetters(page: Page, { origin }: LetterHost): Promise<void> {
  const sheets = READER_LETTERS.map((letters, index) =>
    letters.sheet
      .replaceAll(`'${letters.name}'`, `'${familyOf(letters)}'`)
      .replaceAll('./', `${origin}/${index}/`),
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
