import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it } from 'vitest';
import { OFFICIAL_DOCUMENT as DOCUMENT } from '../../../tests/samples/official-document.ts';
import { TO_FILL } from '../document/document.ts';
import { writeDocx } from './docx.ts';

const DAY = '2026-03-14';

let parts: Record<string, string>;
let body: string;
beforeAll(async () => {
  parts = partsOf(await writeDocx(DOCUMENT, DAY));
  body = parts['word/document.xml'] ?? '';
});
const partsOf = (bytes: Uint8Array): Record<string, string> =>
  Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, file]) => [name, strFromU8(file)]));

/** Twentieths of a point in millimetres. */
const millimetres = (twips: string | undefined): number => (Number(twips) * 25.4) / 1440;
const attribute = (xml: string, name: string): string | undefined =>
  new RegExp(`w:${name}="([^"]*)"`).exec(xml)?.[1];
const paragraphs = (): string[] => body.match(/<w:p>.*?<\/w:p>|<w:p .*?<\/w:p>/gs) ?? [];
const textOf = (xml: string): string =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]*)<\/w:t>/g)].map(([, text]) => text).join('');
/** The paragraph that has the text, with how its letters are set. */
function set(text: string) {
  const xml = paragraphs().findLast((paragraph) => textOf(paragraph).includes(text)) ?? '';
  return {
    points: Number(attribute(/<w:sz [^>]*>/.exec(xml)?.[0] ?? '', 'val')) / 2,
    bold: /<w:b\/>/.test(xml),
    italics: /<w:i\/>/.test(xml),
    align: attribute(/<w:jc [^>]*>/.exec(xml)?.[0] ?? '', 'val'),
    xml,
  };
}

describe('the page (Nghị định 30/2020/NĐ-CP, phụ lục I, mục I)', () => {
  it('is A4 upright, with margins within bounds, in both parts', () => {
    const sections = body.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? [];
    expect(sections).toHaveLength(2);
    for (const section of sections) {
      const size = /<w:pgSz [^>]*>/.exec(section)?.[0] ?? '';
      expect([attribute(size, 'w'), attribute(size, 'h')].map(millimetres).map(Math.round)).toEqual([
        210, 297,
      ]);
      expect(attribute(size, 'orient') ?? 'portrait').toBe('portrait');
      const margins = /<w:pgMar [^>]*>/.exec(section)?.[0] ?? '';
      for (const [side, least, most] of [
        ['top', 20, 25],
        ['bottom', 20, 25],
        ['left', 30, 35],
        ['right', 15, 20],
      ] as const) {
        const wide = millimetres(attribute(margins, side));
        expect(wide, side).toBeGreaterThan(least - 0.1);
        expect(wide, side).toBeLessThan(most + 0.1);
      }
    }
  });

  it('is numbered from 1 in the middle of the upper margin, not on the first page, each part by itself', () => {
    for (const section of body.match(/<w:sectPr.*?<\/w:sectPr>/gs) ?? []) {
      expect(section).toContain('<w:titlePg/>');
      expect(section).toMatch(/<w:pgNumType [^>]*w:start="1"/);
      expect(section).toMatch(/w:fmt="decimal"/);
      expect(section).toMatch(/<w:headerReference w:type="default"/);
      expect(section).toMatch(/<w:headerReference w:type="first"/);
      expect(section).not.toMatch(/<w:footerReference/);
    }
    const headers = Object.keys(parts).filter((name) => /^word\/header\d+\.xml$/.test(name));
    const numbered = headers.filter((name) => parts[name]?.includes('PAGE'));
    expect([headers.length, numbered.length]).toEqual([4, 2]);
    for (const name of numbered) {
      expect(parts[name]).toContain('<w:jc w:val="center"/>');
      expect(parts[name]).toMatch(/<w:sz w:val="2[68]"\/>/);
    }
  });

  it('has no letters but black Times New Roman', () => {
    const fonts = [body, parts['word/styles.xml'] ?? ''].flatMap((xml) =>
      [...xml.matchAll(/w:(?:ascii|hAnsi|cs|eastAsia)="([^"]+)"/g)].map(([, font]) => font),
    );
    expect(new Set(fonts)).toEqual(new Set(['Times New Roman']));
    expect(body).not.toMatch(/<w:color w:val="(?!000000|auto)/);
    expect(body).not.toMatch(/w:asciiTheme/);
    expect(parts['word/charts/chart1.xml']).toContain('typeface="Times New Roman"');
  });
});

describe('the parts of the document (mục II)', () => {
  it.each([
    ['CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM', 12, 13, { bold: true, italics: false, align: 'center' }],
    ['Độc lập - Tự do - Hạnh phúc', 13, 14, { bold: true, italics: false, align: 'center' }],
    ['ỦY BAN NHÂN DÂN TỈNH THỬ', 12, 13, { bold: false, italics: false, align: 'center' }],
    ['ỦY BAN NHÂN DÂN PHƯỜNG MẪU', 12, 13, { bold: true, italics: false, align: 'center' }],
    ['Số: ', 13, 13, { bold: false, italics: false, align: 'center' }],
    ['Phường Mẫu, ngày', 13, 14, { bold: false, italics: true, align: 'center' }],
    ['BÁO CÁO', 13, 14, { bold: true, italics: false, align: 'center' }],
    ['Kết quả thử quý I năm 2026', 13, 14, { bold: true, italics: false, align: 'center' }],
    ['I. MỤC', 13, 14, { bold: true, italics: false }],
    ['1. Tiểu mục', 13, 14, { bold: true, italics: false }],
    ['Một đoạn văn dài', 13, 14, { bold: false, italics: false, align: 'both' }],
    ['Kính gửi:', 13, 14, { bold: false, italics: false }],
    ['- Sở Thử;', 13, 14, { bold: false, italics: false }],
    ['Nơi nhận:', 12, 12, { bold: true, italics: true }],
    ['- Như trên;', 11, 11, { bold: false, italics: false }],
    ['- Phòng Văn hóa - Xã hội;', 11, 11, { bold: false, italics: false }],
    ['- Lưu: VT, VHXH.', 11, 11, { bold: false, italics: false }],
    ['TM. ỦY BAN NHÂN DÂN', 13, 14, { bold: true, italics: false, align: 'center' }],
    ['CHỦ TỊCH', 13, 14, { bold: true, italics: false, align: 'center' }],
    ['Phụ lục', 14, 14, { bold: true, italics: false, align: 'center' }],
    ['NGUỒN', 13, 14, { bold: true, italics: false, align: 'center' }],
    ['(Kèm theo Báo cáo số', 13, 14, { bold: false, italics: true, align: 'center' }],
  ])('%s: %i to %i points', (text, least, most, style) => {
    const found = set(text);
    expect(found).toMatchObject(style);
    expect(found.points).toBeGreaterThanOrEqual(least);
    expect(found.points).toBeLessThanOrEqual(most);
  });

  it('stand in their order', () => {
    const order = [
      'TỈNH THỬ',
      'PHƯỜNG MẪU',
      'CỘNG HÒA',
      'Độc lập',
      'Số:',
      'Phường Mẫu,',
      'BÁO CÁO',
      'Kính gửi',
      'I. MỤC',
      'Nơi nhận',
      'TM.',
      'Phụ lục',
    ];
    const all = textOf(body);
    const places = order.map((text) => all.indexOf(text));
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    expect(places).not.toContain(-1);
  });

  it('move a first line in by 1 or 1.27 cm, keep 6 points between paragraphs, and lines at one to one and a half', () => {
    const { xml } = set('Một đoạn văn dài');
    expect([10, 12.7]).toContain(Math.round(millimetres(attribute(xml, 'firstLine')) * 10) / 10);
    expect(Number(attribute(xml, 'after')) / 20).toBeGreaterThanOrEqual(6);
    const line = Number(
      /w:default.*?w:line="(\d+)"|<w:pPrDefault>.*?w:line="(\d+)"/s
        .exec(parts['word/styles.xml'] ?? '')
        ?.slice(1)
        .find(Boolean),
    );
    expect(/<w:pPrDefault>.*?<\/w:pPrDefault>/s.exec(parts['word/styles.xml'] ?? '')?.[0]).toContain(
      'w:lineRule="auto"',
    );
    expect(line / 240).toBeGreaterThanOrEqual(1);
    expect(line / 240).toBeLessThanOrEqual(1.5);
  });

  it('draw a whole line below the motto, and shorter ones below the issuer and the subject', () => {
    const rules = paragraphs().filter((xml) => /<w:pBdr>.*<w:bottom w:val="single"/s.test(xml));
    expect(rules).toHaveLength(3);
    const room = (165 / 25.4) * 1440;
    const [issuer, motto, subject] = rules.map((xml) => Number(attribute(xml, 'left')));
    const left = room * 0.42;
    // Measured by hand of Times New Roman Bold: 171 points for the motto at 14, so 159 at 13.
    expect((room - left - 2 * (motto ?? 0)) / 20).toBeGreaterThan(155);
    expect((room - left - 2 * (motto ?? 0)) / 20).toBeLessThan(163);
    expect(left - 2 * (issuer ?? 0)).toBeGreaterThan(left / 4);
    expect(room - 2 * (subject ?? 0)).toBeLessThan(room / 2);
  });

  it('write one addressee on the line of "Kính gửi", and leave what is not known to a pen', async () => {
    const bare = partsOf(
      await writeDocx(
        {
          ...DOCUMENT,
          issuer: undefined,
          parent: undefined,
          symbol: undefined,
          place: undefined,
          addressees: ['Sở Thử'],
          authority: undefined,
          signerTitle: undefined,
          annex: undefined,
        },
        DAY,
      ),
    );
    const text = textOf(bare['word/document.xml'] ?? '');
    expect(text).toContain('Kính gửi: Sở Thử');
    expect(text).toContain(`/BC-${TO_FILL}`);
    expect(text).toContain(`${TO_FILL}, ngày ……… tháng ……… năm ………`);
    expect(text).not.toContain('Phụ lục');
  });
});

describe('the file', () => {
  it('is the same, byte for byte, whenever it is made', async () => {
    const first = await writeDocx(DOCUMENT, DAY);
    await new Promise((done) => setTimeout(done, 2100));
    expect(Buffer.from(await writeDocx(DOCUMENT, DAY)).equals(Buffer.from(first))).toBe(true);
    expect(parts['docProps/core.xml']).toContain(`${DAY}T00:00:00Z`);
  });

  it('keeps what people wrote as text, and has each part that it names', () => {
    expect(body).toContain('Tin &amp; &lt;bài&gt;');
    const targets = [...(parts['word/_rels/document.xml.rels'] ?? '').matchAll(/Target="([^"]+)"/g)];
    expect(targets.length).toBeGreaterThan(4);
    for (const [, target] of targets) expect(parts).toHaveProperty([`word/${target}`.replace('word//', '')]);
  });
});
