/** A straight line or the box around a path, in points from the page's top left. */
export type Stroke = readonly [left: number, top: number, right: number, bottom: number];

/** Points by which two coordinates that are meant to be the same may differ. */
const SAME = 0.02;

/** The box that the last four strokes enclose, as the portal draws a cell: its top, right, bottom and left border. */
export function cellOfStrokes(strokes: readonly Stroke[]): Stroke | undefined {
  const [top, right, bottom, left] = strokes.slice(-4);
  if (!top || !right || !bottom || !left) return undefined;
  const isClosed =
    [top, bottom].every(isFlat) &&
    [left, right].every(isUpright) &&
    same(left[0], top[0]) &&
    same(right[0], top[2]) &&
    same(left[1], top[1]) &&
    same(left[3], bottom[1]);
  return isClosed ? [left[0], top[1], right[0], bottom[1]] : undefined;
}

const same = (one: number, other: number): boolean => Math.abs(one - other) < SAME;
const isFlat = (stroke: Stroke): boolean => same(stroke[1], stroke[3]) && stroke[2] - stroke[0] > SAME;
const isUpright = (stroke: Stroke): boolean => same(stroke[0], stroke[2]) && stroke[3] - stroke[1] > SAME;
