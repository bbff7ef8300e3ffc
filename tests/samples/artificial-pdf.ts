import { deflateSync } from 'node:zlib';

/** Height of the pages, in points (A4). */
const HEIGHT = 841.89;
/** Every letter of the artificial font is half as wide as its size. */
const LETTER_WIDTH = 500;

/** Something drawn on a page, in points from its top left: a line of text by its baseline, or the border of a cell. */
export type Drawn =
  | { text: string; left: number; baseline: number; size?: number }
  | { cell: readonly [left: number, top: number, right: number, bottom: number] };

/** For tests: a PDF of its own making with these drawings, one list a page, made at a moment given as a PDF does. */
export function artificialPdf(pages: readonly (readonly Drawn[])[], createdAt = 'D:20260101170000Z'): Buffer {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const pageNumber = (index: number) => 7 + index * 2;
  add('<< /Type /Catalog /Pages 2 0 R >>');
  add(
    `<< /Type /Pages /Count ${pages.length} /Kids [${pages.map((_, index) => `${pageNumber(index)} 0 R`).join(' ')}] >>`,
  );
  add(
    '<< /Type /Font /Subtype /Type0 /BaseFont /Artificial /Encoding /Identity-H /DescendantFonts [4 0 R] /ToUnicode 5 0 R >>',
  );
  add(
    `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Artificial /DW ${LETTER_WIDTH} /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /FontDescriptor << /Type /FontDescriptor /FontName /Artificial /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >> >>`,
  );
  add(stream(TO_UNICODE));
  add(`<< /CreationDate (${createdAt}) >>`);
  for (const [index, drawn] of pages.entries()) {
    add(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595.28 ${HEIGHT}] /Resources << /Font << /F 3 0 R >> >> /Contents ${pageNumber(index) + 1} 0 R >>`,
    );
    add(stream(`1 0 0 -1 0 ${HEIGHT} cm\n${drawn.map(operators).join('\n')}`));
  }
  return assembled(objects);
}

function operators(drawn: Drawn): string {
  if ('cell' in drawn) {
    const [left, top, right, bottom] = drawn.cell;
    return [
      [left, top, right, top],
      [right, top, right, bottom],
      [left, bottom, right, bottom],
      [left, top, left, bottom],
    ]
      .map(([x0, y0, x1, y1]) => `${x0} ${y0} m ${x1} ${y1} l S`)
      .join('\n');
  }
  const { text, left, baseline, size = 12 } = drawn;
  const codes = Array.from(text, (letter) => (letter.codePointAt(0) ?? 0).toString(16).padStart(4, '0')).join(
    '',
  );
  return `q 1 0 0 -1 0 ${HEIGHT} cm BT 1 0 0 1 ${left} ${HEIGHT - baseline} Tm /F ${size} Tf <${codes}> Tj ET Q`;
}

/** A compressed part; each byte is one character. */
function stream(content: string): string {
  const packed = deflateSync(content).toString('latin1');
  return `<< /Length ${packed.length} /Filter /FlateDecode >>\nstream\n${packed}\nendstream`;
}

/** Each code is the letter's own in Unicode. */
const TO_UNICODE = `/CIDInit /ProcSet findresource begin 12 dict begin begincmap /CMapName /Artificial def /CMapType 2 def
1 begincodespacerange <0000> <ffff> endcodespacerange
1 beginbfrange <0000> <ffff> <0000> endbfrange
endcmap CMapName currentdict /CMap defineresource pop end end`;

function assembled(objects: readonly string[]): Buffer {
  let file = '%PDF-1.7\n';
  const offsets = objects.map((body, index) => {
    const offset = file.length;
    file += `${index + 1} 0 obj\n${body}\nendobj\n`;
    return offset;
  });
  const entries = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  return Buffer.from(
    `${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 6 0 R >>\nstartxref\n${file.length}\n%%EOF\n`,
    'latin1',
  );
}
