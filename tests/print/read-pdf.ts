import { readFileSync } from 'node:fs';
import jsQR from 'jsqr';
import { extractImages, extractText, getDocumentProxy, getResolvedPDFJS } from 'unpdf';

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

const inMillimetres = (points: number): number => (points / 72) * 25.4;
const millimetres = (points: number): number => Math.round(inMillimetres(points));

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

/** What the QR codes of a page say, read off its square pictures as a phone would; none where no code can be read. */
export async function readQrCodes(file: string, page = 1): Promise<string[]> {
  const images = await extractImages(new Uint8Array(readFileSync(file)), page);
  return images
    .filter(({ width, height }) => width === height)
    .flatMap((image) => jsQR(toRgba(image), image.width, image.height)?.data ?? []);
}

/** The dots of a picture as red, green, blue and opaque, whether it is grey or in colour. */
function toRgba({ data, channels }: { data: Uint8ClampedArray; channels: number }): Uint8ClampedArray {
  const dots = data.length / channels;
  const rgba = new Uint8ClampedArray(dots * 4).fill(255);
  for (let dot = 0; dot < dots; dot += 1)
    for (let colour = 0; colour < 3; colour += 1)
      rgba[dot * 4 + colour] = data[dot * channels + (channels < 3 ? 0 : colour)] ?? 0;
  return rgba;
}

/** Size in points of the letters that most of a page's text is set in. */
export async function mainTextSize(file: string, page: number): Promise<number> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { items } = await (await pdf.getPage(page)).getTextContent();
  const letters = new Map<number, number>();
  for (const item of items)
    if ('str' in item) {
      const size = Math.round(item.height * 2) / 2;
      letters.set(size, (letters.get(size) ?? 0) + item.str.length);
    }
  return [...letters].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 0;
}

/** Names of all fonts in which a PDF's text is set, without the mark of a subset, sorted. */
export async function fontsOf(file: string): Promise<string[]> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const { OPS } = await getResolvedPDFJS();
  const names = new Set<string>();
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const { fnArray, argsArray } = await page.getOperatorList();
    for (const [index, operation] of fnArray.entries()) {
      if (operation !== OPS.setFont) continue;
      const font = page.commonObjs.get((argsArray[index] as [string])[0]) as { name: string };
      names.add(font.name.replace(/^[A-Z]{6}\+/, ''));
    }
  }
  return [...names].sort();
}

/** Words of a page where they stand: millimetres from its left and upper edge, of the middle and the foot of the letters. */
export interface PlacedText {
  text: string;
  middle: number;
  down: number;
}

/** Every stretch of a page's text that isn't empty, and the page's size in millimetres. */
export async function placedTexts(
  file: string,
  page: number,
): Promise<{ width: number; height: number; texts: PlacedText[] }> {
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const sheet = await pdf.getPage(page);
  const [, , wide = 0, high = 0] = sheet.view;
  const { items } = await sheet.getTextContent();
  const texts = items.flatMap((item) => {
    if (!('str' in item) || item.str.trim() === '') return [];
    const [x = 0, y = 0] = item.transform.slice(4) as number[];
    return [
      { text: item.str.trim(), middle: inMillimetres(x + item.width / 2), down: inMillimetres(high - y) },
    ];
  });
  return { width: inMillimetres(wide), height: inMillimetres(high), texts };
}
