import { z } from 'astro/zod';
import type { Matrix } from './drawing-matrix.ts';

/** Numbers come as arrays, as typed arrays or, from a structured clone, as objects with the indexes as keys. */
const numbers = z.preprocess(
  (value) => (typeof value === 'object' && value !== null ? Object.values(value) : value),
  z.array(z.number()),
);
const four = z.tuple([z.number(), z.number(), z.number(), z.number()]);
const six = z.tuple([z.number(), z.number(), z.number(), z.number(), z.number(), z.number()]);
const textMatrix = z.tuple([numbers.pipe(six)]);
const font = z.tuple([z.string(), z.number()]);
const path = z.tuple([z.unknown(), z.unknown(), numbers.pipe(four)]);
const shown = z.tuple([z.array(z.unknown())]);
const glyph = z.looseObject({ unicode: z.string(), width: z.number() });

/** The arguments of pdf.js's `transform`. */
export const matrixOf = (args: unknown): Matrix => numbers.pipe(six).parse(args);

/** The argument of `setTextMatrix`. */
export const textMatrixOf = (args: unknown): Matrix => textMatrix.parse(args)[0];

/** The size that `setFont` gives, in points. */
export const fontSizeOf = (args: unknown): number => font.parse(args)[1];

/** The box around the path of `constructPath`: least x, least y, greatest x, greatest y. */
export const pathBoxOf = (args: unknown): readonly [number, number, number, number] => path.parse(args)[2];

/** Text with the width of each of its characters, in points. */
export interface MeasuredText {
  text: string;
  widths: number[];
}

/** What `showText` shows in letters of a size; numbers between the glyphs only move them. */
export function shownText(args: unknown, size: number): MeasuredText {
  const measured: MeasuredText = { text: '', widths: [] };
  for (const item of shown.parse(args)[0]) {
    const read = glyph.safeParse(item);
    if (!read.success) continue;
    const { unicode, width } = read.data;
    measured.text += unicode;
    for (const [index] of [...unicode].entries())
      measured.widths.push(index === 0 ? (width / 1000) * size : 0);
  }
  return measured;
}
