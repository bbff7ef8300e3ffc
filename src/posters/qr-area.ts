import { create } from 'qrcode';
import type { Area } from './drawing.ts';

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const QUIET_ZONE = 4;

/** A code with its quiet zone inside the square, dark on what must be light; error correction M (15 %). */
export function qrArea(
  url: string,
  { x, y, side }: { x: number; y: number; side: number },
  fill: string,
): Area {
  const { size, data } = create(url, { errorCorrectionLevel: 'M' }).modules;
  const module = side / (size + 2 * QUIET_ZONE);
  const at = (start: number, index: number): number =>
    Math.round((start + (index + QUIET_ZONE) * module) * 1000) / 1000;
  const bars: string[] = [];
  for (let row = 0; row < size; row += 1)
    for (let column = 0; column < size;) {
      let end = column;
      while (end < size && data[row * size + end]) end += 1;
      if (end > column)
        bars.push(`M${at(x, column)} ${at(y, row)}H${at(x, end)}V${at(y, row + 1)}H${at(x, column)}z`);
      column = end + 1;
    }
  return { kind: 'area', path: bars.join(''), fill };
}
