import { onceFor } from '../site/once.ts';
import { boundWords, type BoundWords } from '../text/line-breaks/bound-words.ts';
import { linesNeeded, setLines, type MeasuredWords } from '../text/line-breaks/set-lines.ts';
import type { Box } from './drawing.ts';
import { widthOf, type Weight } from './letters.ts';

/** From baseline to baseline, in ems: ấ, ỗ carry two marks, and Ẫ stands higher than any Latin letter. */
export const LINE_HEIGHT = 1.3;

/** A place for a text, with the largest and the smallest size that its letters may have, in millimetres. */
export interface TextPlace extends Box {
  most: number;
  least: number;
}

/** What of a place decides how a text fits it. */
type Room = Pick<TextPlace, 'width' | 'height' | 'most' | 'least'>;

/** A text as it fits its place: the size of its letters and its lines. */
interface FittedText {
  size: number;
  lines: readonly string[];
}

/** Each size tried is so much smaller than the one before. */
const STEP = 0.96;
/** How much smaller than the largest the letters may be where the lines then break better, and what that costs. */
const SMALLER = 0.8;
const SIZE_MATTERS = 25;

/**
 * A text in the largest letters in which all of it stands in its place, broken by meaning; words are parted only where
 * they would not fit in the smallest letters otherwise.
 * @returns undefined where it doesn't fit even so
 */
export const fitText = (
  text: string,
  { width, height, most, least }: TextPlace,
  weight: Weight,
): FittedText | undefined => fittedOnce(JSON.stringify([text, { width, height, most, least }, weight]));

/** Captions and names of issuers stand on every poster in the same places; each is fitted once. */
const fittedOnce = onceFor((key: string): FittedText | undefined => {
  const [text, place, weight] = JSON.parse(key) as [string, Room, Weight];
  for (const words of [boundWords(text), eachWord(text), parted(text, place, weight)]) {
    const measured = words.map((word) => ({ ...word, width: widthOf(word.text, weight) }));
    const fitted = fitWords(measured, place, weight);
    if (fitted) return fitted;
  }
  return undefined;
});

function fitWords(words: readonly MeasuredWords[], place: Room, weight: Weight): FittedText | undefined {
  const blank = widthOf(' ', weight);
  let [largest, best, cost] = [0, undefined as FittedText | undefined, Infinity];
  for (const size of sizesOf(place)) {
    if (size < largest * SMALLER) break;
    const [width, room] = [place.width / size, Math.floor(place.height / (size * LINE_HEIGHT))];
    const least = linesNeeded(words, blank, width);
    if (least === undefined || least > room) continue;
    const set = setLines(words, blank, width, least);
    if (!set) continue;
    largest ||= size;
    const own = set.cost + SIZE_MATTERS * (1 - size / largest);
    if (own < cost) [best, cost] = [{ size, lines: set.lines }, own];
  }
  return best;
}

/** From the largest size in small steps down to the smallest, in hundredths of a millimetre. */
function sizesOf({ most, least }: Room): number[] {
  const count = Math.max(0, Math.ceil(Math.log(least / most) / Math.log(STEP)));
  const sizes = Array.from({ length: count }, (_, index) => Math.floor(most * STEP ** index * 100) / 100);
  return [...sizes, least];
}

const eachWord = (text: string): BoundWords[] =>
  text
    .split(/\s+/)
    .filter(Boolean)
    .map((word) => ({ text: word, breakCost: 2 }));

/** Words that are longer than a line of the smallest letters, in parts that aren't. */
function parted(text: string, { width, least }: Room, weight: Weight): BoundWords[] {
  const room = width / least;
  return eachWord(text).flatMap((word) => {
    const parts = [''];
    for (const letter of word.text)
      if (widthOf(`${parts.at(-1) ?? ''}${letter}`, weight) <= room)
        parts.push(`${parts.pop() ?? ''}${letter}`);
      else parts.push(letter);
    return parts.map((part) => ({ text: part, breakCost: 0 }));
  });
}
