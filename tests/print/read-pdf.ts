import { readFileSync } from 'node:fs';
import { extractImages, extractText, getDocumentProxy } from 'unpdf';

/** What a test asks of a PDF. */
export interface ReadPdf {
  pages: number;
  /** Width and height of the first page in whole millimetres. */
  size: [number, number];
  title: unknown;
  language: unknown;
  isTagged: boolean;
  /** Text of each page, its white space made one. */
  texts: string[];
}

const millimetres = (points: number): number => Math.round((points / 72) * 25.4);

/** Reads a PDF with a reader that is not the printer. */
export async function readPdf(file: string): Promise<ReadPdf> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const first = await pdf.getPage(1);
  const [, , width = 0, height = 0] = first.view;
  const info: Record<string, unknown> = { ...(await pdf.getMetadata()).info };
  const marks = await pdf.getMarkInfo();
  const tree = await first.getStructTree();
  const { text } = await extractText(pdf, { mergePages: false });
  return {
    pages: pdf.numPages,
    size: [millimetres(width), millimetres(height)],
    title: info['Title'],
    language: info['Language'],
    isTagged: (marks as { Marked?: boolean } | null)?.Marked === true && (tree?.children.length ?? 0) > 0,
    texts: text.map((page) => page.replace(/\s+/g, ' ').normalize('NFC')),
  };
}

/** The modules (1 is dark) of the first square picture of a page, where `size` modules and `margin` around lie across. */
export async function readModules(
  file: string,
  page: number,
  size: number,
  margin: number,
): Promise<number[]> {
  const images = await extractImages(new Uint8Array(readFileSync(file)), page);
  const image = images.find(({ width, height }) => width === height);
  if (!image) throw new Error(`${file}: no square picture on page ${page}`);
  const step = image.width / (size + 2 * margin);
  const dark = (row: number, column: number): number => {
    const [y, x] = [Math.floor((row + margin + 0.5) * step), Math.floor((column + margin + 0.5) * step)];
    return (image.data[(y * image.width + x) * image.channels] ?? 255) < 128 ? 1 : 0;
  };
  return Array.from({ length: size * size }, (_, index) => dark(Math.floor(index / size), index % size));
}
