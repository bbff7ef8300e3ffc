import type { BoundWords } from './bound-words.ts';

/** Words with their width in any unit. */
export interface MeasuredWords extends BoundWords {
  width: number;
}

/** What a line of one syllable costs. */
const LONELY = 3;
/** What one line alone at the end, shorter than a third of the others, costs. */
const WIDOW = 3;
/** How much unequal lengths weigh against broken sense. */
const RAGGED = 14;

/** How many lines a text needs at least. @returns undefined where a piece is wider than a line */
export function linesNeeded(
  words: readonly MeasuredWords[],
  blank: number,
  width: number,
): number | undefined {
  let [lines, used] = [1, 0];
  for (const word of words) {
    if (word.width > width) return undefined;
    const wanted = used === 0 ? word.width : used + blank + word.width;
    if (wanted <= width) used = wanted;
    else [lines, used] = [lines + 1, word.width];
  }
  return lines;
}

/**
 * Sets words in exactly so many lines: the way in which the lines are most alike and break where the sentence pauses.
 * @returns the lines and what they cost the reader, or undefined where they don't fit
 */
export function setLines(
  words: readonly MeasuredWords[],
  blank: number,
  width: number,
  count: number,
): { lines: string[]; cost: number } | undefined {
  const starts = [0];
  for (const { width: own } of words) starts.push((starts.at(-1) ?? 0) + own + blank);
  const lengthOf = (from: number, to: number): number => (starts[to] ?? 0) - (starts[from] ?? 0) - blank;
  const even = (lengthOf(0, words.length) - (count - 1) * blank) / count;
  const costOf = (from: number, to: number): number => {
    const length = lengthOf(from, to);
    if (length > width + 1e-9) return Infinity;
    const isLast = to === words.length;
    const isLonely = to === from + 1 && !words[from]?.text.includes(' ');
    const ragged = RAGGED * ((length - even) / width) ** 2 + (isLonely && count > 1 ? LONELY : 0);
    return ragged + (isLast ? (length < even / 3 ? WIDOW : 0) : (words[to - 1]?.breakCost ?? 0));
  };
  // best[k][to]: the least cost of the first `to` words in k lines, and where the last of these lines begins.
  let best: { cost: number; cuts: number[] }[] = words.map((_, index) => ({
    cost: costOf(0, index + 1),
    cuts: [0],
  }));
  for (let line = 2; line <= count; line += 1)
    best = words.map((_, index) => {
      let found: { cost: number; cuts: number[] } = { cost: Infinity, cuts: [] };
      for (let from = index; from >= line - 1; from -= 1) {
        if (lengthOf(from, index + 1) > width + 1e-9) break;
        const cost = (best[from - 1]?.cost ?? Infinity) + costOf(from, index + 1);
        if (cost < found.cost) found = { cost, cuts: [...(best[from - 1]?.cuts ?? []), from] };
      }
      return found;
    });
  const whole = best.at(-1);
  if (!whole || whole.cost === Infinity) return undefined;
  const lines = whole.cuts.map((from, line) =>
    words
      .slice(from, whole.cuts[line + 1])
      .map(({ text }) => text)
      .join(' '),
  );
  return { lines, cost: whole.cost };
}
