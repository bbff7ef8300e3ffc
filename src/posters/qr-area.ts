import { create } from 'qrcode';
import { onceFor } from '../site/once.ts';
import type { Area } from './drawing.ts';

/** The quiet zone that ISO/IEC 18004 asks for, in modules. */
const QUIET_ZONE = 4;

/** Squares of the code of an address, error correction M (15 %); every format of a poster bears the same. */
const modulesOf = onceFor((url: string) => create(url, { errorCorrectionLevel: 'M' }).modules);

/** A code with its quiet zone inside the square, dark on what must be light. */
export function qrArea(
  url: string,
  { x, y, side }: { x: number; y: number; side: number },
  fill: string,
): Area {
  const { size, data } = modulesOf(url);
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
