/** A place in a file; both count from 1. */
export interface LineColumn {
  line: number;
  column: number;
}

/**
 * Turns offsets of the text into lines and columns; line starts are found on the first use only.
 *
 * @example lineIndex('a\nbc')(3) // → { line: 2, column: 2 }
 */
export function lineIndex(text: string): (offset: number) => LineColumn {
  let starts: number[] | undefined;
  return (offset) => {
    starts ??= lineStarts(text);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}

function lineStarts(text: string): number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}
