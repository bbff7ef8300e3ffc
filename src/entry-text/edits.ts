/** A stretch of a text, from `from` up to `to`, that becomes `text`. */
export interface Edit {
  from: number;
  to: number;
  text: string;
}

/**
 * Makes the edits, in whatever order they come: of those at one place insertions stand first, then the earlier in the
 * list. One that overlaps its predecessor is left out.
 */
export function applyEdits(source: string, edits: readonly Edit[]): string {
  let [result, end] = ['', 0];
  for (const { from, to, text } of [...edits].sort((a, b) => a.from - b.from || widens(a) - widens(b))) {
    if (from < end) continue;
    result += source.slice(end, from) + text;
    end = to;
  }
  return result + source.slice(end);
}

const widens = ({ from, to }: Edit): number => Number(to > from);

/** The edits that replace every match by what the function gives; a match for which it gives nothing stays. */
export function editsOf(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const written = replace(match);
    return written === undefined || written === match[0]
      ? []
      : [{ from: match.index, to: match.index + match[0].length, text: written }];
  });
}

/** Edits of a part, as edits of the whole in which the part begins at the offset. */
export const movedBy = (offset: number, edits: readonly Edit[]): Edit[] =>
  edits.map(({ from, to, text }) => ({ from: from + offset, to: to + offset, text }));
