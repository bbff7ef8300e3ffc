import { COLOURS } from './colours.ts';
import { disc, type Area, type Box, type TextLine } from './drawing.ts';
import { fitText, type TextPlace } from './fit-text.ts';
import type { Plan } from './plans.ts';
import { setText } from './set-text.ts';

/** Between two columns, in widths of the place. */
const GUTTER = 0.05;

/** How much of a step's height its letters may fill. */
const FILLED = 0.84;

/** The places of the steps: down a column, or in two columns by rows. */
function cells({ x, y, width, height, columns }: Box & { columns: number }, count: number): Box[] {
  const rows = Math.ceil(count / columns);
  const gutter = columns > 1 ? width * GUTTER : 0;
  const [wide, high] = [(width - gutter) / columns, height / rows];
  return Array.from({ length: count }, (_, index) => ({
    x: x + (index % columns) * (wide + gutter),
    y: y + Math.floor(index / columns) * high,
    width: wide,
    height: high,
  }));
}

/** The largest size in which each text fits its own place: neighbours in unlike letters look like a mistake. */
export function sharedPlaces(texts: readonly string[], places: readonly TextPlace[]): TextPlace[] {
  const sizes = texts.map((text, index) => {
    const place = places[index];
    return place && fitText(text, place, 600)?.size;
  });
  const most = Math.min(...sizes.map((size) => size ?? Infinity));
  return places.map((place) => (most === Infinity ? place : { ...place, most }));
}

/** Numbered steps. */
export function drawSteps(steps: readonly string[], plan: Plan['steps']): (Area | TextLine)[] {
  if (!plan || steps.length === 0) return [];
  const all = cells(plan, steps.length);
  const radius = Math.min(plan.most * 0.95, (all[0]?.height ?? 0) * 0.38);
  const places = all.map((cell): TextPlace => {
    const left = 2.6 * radius;
    return {
      x: cell.x + left,
      y: cell.y + (cell.height * (1 - FILLED)) / 2,
      width: cell.width - left,
      height: cell.height * FILLED,
      most: plan.most,
      least: plan.least,
    };
  });
  const shared = sharedPlaces(steps, places);
  return steps.flatMap((step, index) => {
    const [cell, textPlace] = [all[index], shared[index]];
    if (!cell || !textPlace) return [];
    const middle = cell.y + cell.height / 2;
    const number = {
      x: cell.x,
      y: middle - radius,
      width: 2 * radius,
      height: 2 * radius,
      most: radius * 1.1,
      least: 1,
    };
    return [
      disc(cell.x + radius, middle, radius, COLOURS.accent),
      ...setText(String(index + 1), number, {
        part: 'số thứ tự',
        weight: 700,
        fill: COLOURS.onAccent,
        align: 'middle',
        stand: 'middle',
      }),
      ...setText(step, textPlace, {
        part: `bước ${index + 1}`,
        weight: 600,
        fill: COLOURS.text,
        stand: 'middle',
      }),
    ];
  });
}
