import type { TextLine } from './drawing.ts';
import { fitText, LINE_HEIGHT, type TextPlace } from './fit-text.ts';
import { widthOf, type Weight } from './letters.ts';

/** How a text is set; `part` is what an editor calls it in messages. */
export interface Setting {
  part: string;
  weight: Weight;
  fill: string;
  align?: 'middle';
  /** Where the lines stand in a place that is higher than they are. */
  stand?: 'middle' | 'bottom';
}

/** A text that does not fit its place even in the smallest letters that can be read. */
export class TextTooLong extends Error {
  /** What an editor calls the part. */
  readonly part: string;
  readonly text: string;

  constructor(part: string, text: string) {
    super(`${part}: "${text}"`);
    this.part = part;
    this.text = text;
  }
}

/** The height of a line's letters above its baseline, in ems: as high as half the rest of the line is below. */
const RISE = 0.98;

/** Sets a text in its place. @throws TextTooLong */
export function setText(text: string, place: TextPlace, setting: Setting): TextLine[] {
  if (text === '') return [];
  const fitted = fitText(text, place, setting.weight);
  if (!fitted) throw new TextTooLong(setting.part, text);
  const { size, lines } = fitted;
  const free = place.height - lines.length * size * LINE_HEIGHT;
  const top = place.y + (setting.stand === 'middle' ? free / 2 : setting.stand === 'bottom' ? free : 0);
  const rounded = (length: number): number => Math.round(length * 1000) / 1000;
  return lines.map((line, index) => {
    const left = setting.align === 'middle' ? (place.width - widthOf(line, setting.weight) * size) / 2 : 0;
    return {
      kind: 'line',
      text: line,
      x: rounded(place.x + left),
      baseline: rounded(top + (index * LINE_HEIGHT + RISE) * size),
      size,
      weight: setting.weight,
      fill: setting.fill,
    };
  });
}
