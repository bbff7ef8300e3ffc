/** Longer texts than this are shown whole, old and new, instead of compared line by line. */
const TOO_LONG = 2000;

/**
 * What changed from one text to another, line by line: `- ` taken away, `+ ` added, unchanged lines left out.
 *
 * @example lineDiff('phí 5.000\ngiấy tờ', 'phí 8.000\ngiấy tờ') // → ['- phí 5.000', '+ phí 8.000']
 */
export function lineDiff(before: string, after: string): string[] {
  const [old, now] = [linesOf(before), linesOf(after)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start += 1;
  let end = 0;
  while (end < old.length - start && end < now.length - start && old.at(-1 - end) === now.at(-1 - end))
    end += 1;
  return between(old.slice(start, old.length - end), now.slice(start, now.length - end));
}

function between(old: readonly string[], now: readonly string[]): string[] {
  if (old.length > TOO_LONG || now.length > TOO_LONG) return [...old.map(removed), ...now.map(added)];
  const common = commonLengths(old, now);
  const lines: string[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    if (i < old.length && j < now.length && old[i] === now[j]) [i, j] = [i + 1, j + 1];
    else if (j >= now.length || (i < old.length && (common[i + 1]?.[j] ?? 0) >= (common[i]?.[j + 1] ?? 0)))
      lines.push(removed(old[i++] ?? ''));
    else lines.push(added(now[j++] ?? ''));
  }
  return lines;
}

/** At [i][j]: how many lines the ends from i and from j have in common. */
function commonLengths(old: readonly string[], now: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: old.length + 1 }, () => new Uint16Array(now.length + 1));
  for (let i = old.length - 1; i >= 0; i -= 1)
    for (let j = now.length - 1; j >= 0; j -= 1) {
      const row = table[i];
      if (row)
        row[j] =
          old[i] === now[j]
            ? (table[i + 1]?.[j + 1] ?? 0) + 1
            : Math.max(table[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return table;
}

/** Nothing has no lines. */
const linesOf = (text: string): string[] => (text === '' ? [] : text.split('\n'));
const removed = (line: string): string => `- ${line}`;
const added = (line: string): string => `+ ${line}`;
