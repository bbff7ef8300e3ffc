import jsqr from 'jsqr';
import sharp from 'sharp';
import { describe, expect, it } from 'vitest';
import { procedurePoster, slogan } from '../../tests/samples/sample-posters.ts';
import { FORMAT_NAMES, FORMATS, type FormatName } from '../materials/poster-formats.ts';
import { drawPoster, planOf } from './draw-poster.ts';
import type { TextLine } from './drawing.ts';
import { widthOf } from './letters.ts';
import { COLOURS } from './colours.ts';
import type { PosterText } from './poster-text.ts';
import { TextTooLong } from './set-text.ts';
import { writePng } from './write-png.ts';
import { writeSvg } from './write-svg.ts';

const linesOf = (text: PosterText, format: FormatName): TextLine[] =>
  drawPoster(text, format).shapes.filter((shape): shape is TextLine => shape.kind === 'line');
const headlineOf = (text: PosterText, format: FormatName): TextLine[] =>
  linesOf(text, format).filter(({ weight, fill }) => weight === 700 && fill === COLOURS.onStrong);

/** 900 letters of a sentence that has no end. */
const LONG = 'Nuôi trồng thủy sản, cải cách thủ tục hành chính để phục vụ người dân, doanh nghiệp '
  .repeat(11)
  .slice(0, 900)
  .trim();
const EXAMPLES: Record<string, PosterText> = {
  'câu ngắn nhất': slogan('Rõ'),
  'câu thường': slogan('Giấy nào không niêm yết, dân có quyền không nộp.'),
  'chữ hoa hai dấu': slogan('ẪỖỮẤỒ ỨẨỂ ỠỘỰ ẶỆ'),
  'từ dài hơn một dòng': slogan(`Xem ${'thutuchanhchinh'.repeat(5)} hôm nay`),
  'chờ duyệt': slogan('Chào trước, hỏi rõ, hẹn đúng.', { isUnapproved: true }),
  'đơn vị tên dài': slogan('Rõ', {
    issuer: 'Trung tâm Phục vụ hành chính công phường Trường Long Hòa, tỉnh Vĩnh Long',
  }),
  'thủ tục': procedurePoster,
};

describe.each(FORMAT_NAMES)('the format %s', (format) => {
  it.each(Object.entries(EXAMPLES))('holds: %s', (_, text) => {
    const { width, height } = FORMATS[format];
    for (const line of linesOf(text, format)) {
      const right = line.x + widthOf(line.text, line.weight) * line.size;
      expect({ line: line.text, left: line.x >= 0, right: right <= width }).toEqual({
        line: line.text,
        left: true,
        right: true,
      });
      expect(line.baseline + 0.3 * line.size, line.text).toBeLessThanOrEqual(height);
    }
  });

  it('keeps the headline off the edges', () => {
    for (const { x, text, weight, size } of headlineOf(EXAMPLES['câu thường'] ?? procedurePoster, format)) {
      const { headline } = planOf(EXAMPLES['câu thường'] ?? procedurePoster, format);
      expect(x).toBeGreaterThan(0.035 * FORMATS[format].width);
      expect(x + widthOf(text, weight) * size).toBeLessThanOrEqual(headline.x + headline.width + 0.01);
    }
  });

  it.each([
    ['slogan', slogan('Hỏi rõ')],
    ['procedure', procedurePoster],
  ])('has a code that a phone reads from the picture: %s', async (_, text) => {
    const png = await writePng(writeSvg(drawPoster(text, format)), FORMATS[format].pixels);
    const { data, info } = await sharp(png).ensureAlpha().raw().toBuffer({ resolveWithObject: true });
    expect([info.width, info.height]).toEqual(FORMATS[format].pixels);
    const { qr } = planOf(text, format);
    const scale = info.width / FORMATS[format].width;
    const [left, top, side] = [qr.x, qr.y, qr.side].map((length) => Math.round(length * scale));
    const cut = await sharp(data, { raw: { ...info, channels: 4 } })
      .extract({ left: left ?? 0, top: top ?? 0, width: side ?? 0, height: side ?? 0 })
      .raw()
      .toBuffer();
    expect(jsqr(new Uint8ClampedArray(cut), side ?? 0, side ?? 0)?.data).toBe(text.url);
  });
});

it('gives the code more than 2 cm of an A3, quiet zone apart, and leaves that zone empty', () => {
  for (const text of [slogan('Hỏi rõ'), procedurePoster]) {
    const { qr } = planOf(text, 'a3');
    const code = drawPoster(text, 'a3').shapes.findLast(
      (shape) => shape.kind === 'area' && shape.fill === COLOURS.text,
    );
    const numbers =
      code?.kind === 'area' ? [...code.path.matchAll(/M([\d.]+) /g)].map(([, x]) => Number(x)) : [];
    const quiet = Math.min(...numbers) - qr.x;
    expect(qr.side - 2 * quiet).toBeGreaterThanOrEqual(20);
    // Four modules of at least half a millimetre.
    expect(quiet / 4).toBeGreaterThanOrEqual(0.5);
  }
});

it('sets a slogan of 900 letters whole where it can be read, and refuses the formats where it can’t', () => {
  const set = headlineOf(slogan(LONG), 'a3');
  expect(set.map(({ text }) => text).join(' ')).toBe(LONG);
  expect(Math.min(...set.map(({ size }) => size))).toBeGreaterThanOrEqual(8);
  expect(() => drawPoster(slogan(LONG), 'bang-ron')).toThrow(TextTooLong);
});

it('parts a word only where no line of the smallest letters holds it', () => {
  const lines = headlineOf(EXAMPLES['từ dài hơn một dòng'] ?? procedurePoster, 'a3').map(({ text }) => text);
  expect(lines.join('').replaceAll(' ', '')).toBe(`Xem${'thutuchanhchinh'.repeat(5)}hômnay`);
});

it('breaks no compound, number or name', () => {
  const text = slogan('Phường Duyên Hải trả kết quả khai sinh trong 60 ngày, thủ tục hành chính minh bạch');
  for (const format of FORMAT_NAMES) {
    const lines = headlineOf(text, format).map(({ text: line }) => line);
    for (const whole of [
      'Phường Duyên Hải',
      'kết quả',
      'khai sinh',
      '60 ngày',
      'thủ tục',
      'hành chính',
      'minh bạch',
    ])
      expect(
        lines.filter((line) => line.includes(whole)),
        `${format}: ${whole}`,
      ).toHaveLength(1);
  }
});

it('sends to the page for an answer that is too long for its card, and never cuts one', () => {
  const figure = 'Theo nghị quyết của hội đồng nhân dân tỉnh, '.repeat(8).trim();
  const facts = [{ label: 'Lệ phí', figure }, ...procedurePoster.facts.slice(1)];
  const said = linesOf({ ...procedurePoster, facts }, 'vuong')
    .map(({ text }) => text)
    .join(' ');
  expect(said).toContain('Quét mã để xem');
  expect(said).not.toContain('hội đồng');
  expect(said).toContain('3 thứ');
});

it('says on the picture itself that nobody has approved it', () => {
  const said = (text: PosterText): string =>
    linesOf(text, 'a3')
      .map((line) => line.text)
      .join('\n');
  expect(said(slogan('Rõ', { isUnapproved: true }))).toContain('chưa được cơ quan duyệt');
  expect(said(slogan('Rõ'))).not.toContain('duyệt');
});
