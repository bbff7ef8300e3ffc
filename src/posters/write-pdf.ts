import type PdfDocument from 'pdfkit';
import type { Drawing, Shape } from './drawing.ts';
import { fontFile, fontsOf, setRuns } from './letters.ts';

/** Points of a millimetre. */
const POINTS = 72 / 25.4;

/** A drawing as a PDF of one page in its real size: letters embedded as a font, so that they can be found and copied. */
export async function writePdf(drawing: Drawing): Promise<Uint8Array<ArrayBuffer>> {
  const { default: Document } = await import('pdfkit');
  const { width, height, title, author, description, datedOn, shapes } = drawing;
  const pdf = new Document({
    size: [width * POINTS, height * POINTS],
    margin: 0,
    lang: 'vi-VN',
    displayTitle: true,
    info: {
      Title: title,
      Author: author,
      Subject: description,
      CreationDate: new Date(`${datedOn}T00:00:00Z`),
    },
  });
  const parts: Uint8Array[] = [];
  const whole = new Promise<Uint8Array<ArrayBuffer>>((resolve) => {
    pdf.on('data', (part) => parts.push(part)).on('end', () => resolve(new Uint8Array(Buffer.concat(parts))));
  });
  for (const weight of [400, 600, 700] as const)
    for (const name of fontsOf(weight)) pdf.registerFont(name, fontFile(name));
  pdf.scale(POINTS);
  pdf.lineCap('round').lineJoin('round');
  for (const shape of shapes) drawShape(pdf, shape);
  pdf.end();
  return whole;
}

function drawShape(pdf: PdfDocument, shape: Shape): void {
  if (shape.kind === 'area') pdf.path(shape.path).fill(shape.fill);
  else if (shape.kind === 'stroke') pdf.lineWidth(shape.width).path(shape.path).stroke(shape.colour);
  else {
    let left = shape.x;
    pdf.fontSize(shape.size).fillColor(shape.fill);
    for (const run of setRuns(shape.text, shape.weight)) {
      pdf.font(run.font).text(run.text, left, shape.baseline, { lineBreak: false, baseline: 'alphabetic' });
      left += run.width * shape.size;
    }
  }
}
