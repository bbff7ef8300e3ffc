import { hash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { keptFile, keptFolder } from '../link-previews/picture-cache.ts';
import { FORMATS, type FileKind, type FormatName } from '../materials/poster-formats.ts';
import { once } from '../site/once.ts';
import { drawPoster } from './draw-poster.ts';
import type { Drawing } from './drawing.ts';
import type { PosterText } from './poster-text.ts';
import { writePdf } from './write-pdf.ts';
import { PACKING, writePng } from './write-png.ts';
import { writeSvg } from './write-svg.ts';

const { dependencies } = JSON.parse(readFileSync(resolve('package.json'), 'utf8')) as {
  dependencies: Record<string, string>;
};

/** What writes the files, and how: raise the number where a writer draws the same drawing otherwise. */
const WRITTEN_BY = ['fontkit', 'pdfkit', 'sharp', '@fontsource/be-vietnam-pro']
  .map((name) => `${name} ${dependencies[name] ?? ''}`)
  .concat(JSON.stringify(PACKING), 'writers 1')
  .join(', ');

/** A file of a poster: where it is kept, named by all that it shows and what writes it, and how it is made. */
export interface PosterFile {
  format: FormatName;
  kind: FileKind;
  /** Where it is kept from build to build. */
  kept: string;
  make: () => Promise<Uint8Array<ArrayBuffer>>;
}

const bytesOf = (text: string): Uint8Array<ArrayBuffer> => new TextEncoder().encode(text);

function writers(drawing: Drawing, format: FormatName): Record<FileKind, PosterFile['make']> {
  const svg = once(() => writeSvg(drawing));
  return {
    svg: () => Promise.resolve(bytesOf(svg())),
    png: () => writePng(svg(), FORMATS[format].pixels),
    pdf: () => writePdf(drawing),
  };
}

/**
 * The files of a poster in one format; what was drawn before is read.
 * @throws TextTooLong
 */
export function posterFiles(
  text: PosterText,
  format: FormatName,
  folder = keptFolder('posters'),
): Record<FileKind, PosterFile> {
  const drawing = drawPoster(text, format);
  const digest = hash('sha256', `${WRITTEN_BY}\n${format}\n${JSON.stringify(drawing)}`).slice(0, 32);
  const written = writers(drawing, format);
  const file = (kind: FileKind): PosterFile => {
    const kept = join(folder, `${digest}.${kind}`);
    return { format, kind, kept, make: () => keptFile(kept, written[kind]) };
  };
  return { svg: file('svg'), png: file('png'), pdf: file('pdf') };
}

/** The name of a poster in a format, on the site and in a folder of posters. @example posterName('khai-sinh', 'a3') // 'khai-sinh-a3' */
export const posterName = (id: string, format: FormatName): string => `${id}-${format}`;

/** The name of one of its files. @example posterFileName('khai-sinh', 'a3', 'pdf') // 'khai-sinh-a3.pdf' */
export const posterFileName = (id: string, format: FormatName, kind: FileKind): string =>
  `${posterName(id, format)}.${kind}`;
