import sharp from 'sharp';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { procedurePoster, slogan } from '../../tests/samples/sample-posters.ts';
import { FORMAT_NAMES, FORMATS } from '../materials/poster-formats.ts';
import { drawPoster } from './draw-poster.ts';
import { writePdf } from './write-pdf.ts';
import { writePng } from './write-png.ts';
import { writeSvg } from './write-svg.ts';

const POINTS_OF_MM = 72 / 25.4;
const same = (one: Uint8Array, other: Uint8Array): boolean => Buffer.from(one).equals(Buffer.from(other));

describe('the PDF', () => {
  it.each(FORMAT_NAMES)('of %s is one page of the paper’s real size', async (format) => {
    const pdf = await getDocumentProxy(await writePdf(drawPoster(procedurePoster, format)));
    const { width, height } = (await pdf.getPage(1)).getViewport({ scale: 1 });
    expect(pdf.numPages).toBe(1);
    expect(width / POINTS_OF_MM).toBeCloseTo(FORMATS[format].width, 1);
    expect(height / POINTS_OF_MM).toBeCloseTo(FORMATS[format].height, 1);
  });

  it('has every word to be found and copied, in our own embedded letters alone', async () => {
    const file = await writePdf(drawPoster(procedurePoster, 'a3'));
    const raw = Buffer.from(file).toString('latin1');
    const fonts = [...raw.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name = '']) => name);
    expect(fonts.filter((name) => !/^[A-Z]{6}\+BeVietnamPro-/.test(name))).toEqual([]);
    expect(raw.match(/\/FontFile2/g)?.length).toBeGreaterThan(0);
    const { text } = await extractText(await getDocumentProxy(file), { mergePages: true });
    const words = text.replace(/\s+/g, ' ');
    for (const said of ['Cấp giấy mẫu', 'trong 4 bước', 'Trực tiếp 20.000', 'Ủy ban nhân dân xã Mẫu'])
      expect(words.normalize('NFC')).toContain(said);
  });

  it('is the same every time', async () => {
    const [one, other] = await Promise.all([1, 2].map(() => writePdf(drawPoster(procedurePoster, 'a3'))));
    expect(one && other && same(one, other)).toBe(true);
  });
});

describe('the SVG', () => {
  const svg = writeSvg(drawPoster(procedurePoster, 'a3'));

  it('needs no font, no other file, no program', () =>
    expect(svg).not.toMatch(/<text|font-family|<image|<script|<style|(?:href|src)="(?!#)/));

  it('says its words to those who can’t see it', () => {
    expect(svg).toContain('<title id="t">Cấp giấy mẫu trong 4 bước</title>');
    expect(svg).toContain('2. Nộp trên Cổng Dịch vụ công quốc gia hoặc ở quầy');
  });

  it('escapes what a headline may hold', () =>
    expect(writeSvg(drawPoster(slogan('Hỏi < đáp & "rõ"'), 'a3'))).toContain(
      'Hỏi &#60; đáp &#38; &#34;rõ&#34;',
    ));

  it('is light enough to be sent', () => expect(svg.length).toBeLessThan(150_000));
});

it('draws PNGs of the promised size, light enough for a phone, the same every time', async () => {
  for (const format of FORMAT_NAMES) {
    const svg = writeSvg(drawPoster(procedurePoster, format));
    const [one, other] = await Promise.all([1, 2].map(() => writePng(svg, FORMATS[format].pixels)));
    const { width, height } = await sharp(one).metadata();
    expect([width, height]).toEqual(FORMATS[format].pixels);
    expect(one?.length).toBeLessThan(250_000);
    expect(one && other && same(one, other)).toBe(true);
  }
});
