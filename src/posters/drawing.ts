import type { Weight } from './letters.ts';

/** A filled area, by the path data of SVG. */
export interface Area {
  kind: 'area';
  path: string;
  fill: string;
}

/** A drawn line with round ends. */
export interface Stroke {
  kind: 'stroke';
  path: string;
  colour: string;
  width: number;
}

/** A line of letters from its left end on its baseline; `size` is the em. */
export interface TextLine {
  kind: 'line';
  text: string;
  x: number;
  baseline: number;
  size: number;
  weight: Weight;
  fill: string;
}

export type Shape = Area | Stroke | TextLine;

/** A poster as all writers take it: lengths are millimetres of the paper, y goes down. */
export interface Drawing {
  width: number;
  height: number;
  title: string;
  /** All that it says, for those who can't see it. */
  description: string;
  author: string;
  /** ISO day that stands in the PDF, so that the same poster gives the same bytes. */
  datedOn: string;
  shapes: readonly Shape[];
}

/** A place on the paper, in millimetres. */
export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A rectangle as an area; `round` is the radius of its corners. */
export function rectangle({ x, y, width, height }: Box, fill: string, round = 0): Area {
  const [inX, inY] = [width - 2 * round, height - 2 * round];
  const corner = (dx: number, dy: number): string =>
    round > 0 ? `a${round} ${round} 0 0 1 ${dx} ${dy}` : '';
  const path = [
    `M${x + round} ${y}h${inX}${corner(round, round)}`,
    `v${inY}${corner(-round, round)}`,
    `h${-inX}${corner(-round, -round)}`,
    `v${-inY}${corner(round, -round)}z`,
  ].join('');
  return { kind: 'area', path, fill };
}

/** A disc as an area. */
export const disc = (x: number, y: number, radius: number, fill: string): Area => ({
  kind: 'area',
  path: `M${x - radius} ${y}a${radius} ${radius} 0 1 1 ${2 * radius} 0a${radius} ${radius} 0 1 1 ${-2 * radius} 0z`,
  fill,
});
