import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  TextRun,
  convertMillimetersToTwip,
  type IBorderOptions,
  type ITableBordersOptions,
} from 'docx';

/**
 * The measures of Nghị định 30/2020/NĐ-CP, annex I, part I: A4 upright; margins of 20–25, 20–25, 30–35, 15–20 mm; sizes in
 * points; a first line moved in by 1.27 cm; 6 pt between paragraphs.
 */
export const FONT = 'Times New Roman';
export const MILLIMETRES = { width: 210, height: 297, top: 20, bottom: 20, left: 30, right: 15 } as const;
export const POINTS = {
  motto: 13,
  nation: 12,
  issuer: 12,
  number: 13,
  place: 13,
  title: 14,
  body: 14,
  table: 13,
  signature: 14,
  copiesHead: 12,
  copies: 11,
  page: 14,
} as const;

/** Twentieths of a point: the width of the text, the first line's indent, the gap between paragraphs. */
export const TEXT_WIDTH = convertMillimetersToTwip(MILLIMETRES.width - MILLIMETRES.left - MILLIMETRES.right);
export const INDENT = 720;
export const GAP = 120;

/** How a run of letters is set; sizes are in points. */
export interface Letters {
  size: number;
  bold?: boolean;
  italics?: boolean;
}

export const run = (text: string, { size, ...style }: Letters): TextRun =>
  new TextRun({ text, size: size * 2, ...style });

export const centred = (text: string, letters: Letters, after = 0): Paragraph =>
  new Paragraph({
    alignment: AlignmentType.CENTER,
    spacing: { before: 0, after },
    children: [run(text, letters)],
  });

/**
 * A whole line, drawn as the lower edge of an empty paragraph that is moved in from both sides.
 * @param room the width it stands in the middle of, and `length` its own, in twentieths of a point
 */
export function rule(room: number, length: number, after = 0): Paragraph {
  const aside = Math.max(0, Math.round((room - length) / 2));
  return new Paragraph({
    indent: { left: aside, right: aside },
    spacing: { before: 0, after, line: 80, lineRule: 'exact' },
    border: { bottom: { style: BorderStyle.SINGLE, size: 6, space: 1, color: '000000' } },
    children: [],
  });
}

const bordersOf = (line: IBorderOptions): ITableBordersOptions => ({
  top: line,
  bottom: line,
  left: line,
  right: line,
  insideHorizontal: line,
  insideVertical: line,
});
export const NO_BORDERS = bordersOf({ style: BorderStyle.NONE, size: 0, color: 'auto' });
export const ALL_BORDERS = bordersOf({ style: BorderStyle.SINGLE, size: 4, color: '000000' });
