/** A replacement of one stretch of a text. */
export interface Edit {
  offset: number;
  length: number;
  replacement: string;
}

/** Makes the edits, given in the order of the text; one that overlaps its predecessor is left out. */
export function applyEdits(text: string, edits: readonly Edit[]): string {
  let [result, end] = ['', 0];
  for (const { offset, length, replacement } of edits) {
    if (offset < end) continue;
    result += text.slice(end, offset) + replacement;
    end = offset + length;
  }
  return result + text.slice(end);
}

/** The edits that replace every match by what the function gives; a match for which it gives nothing stays. */
export function editsOf(
  text: string,
  pattern: RegExp,
  replace: (match: RegExpExecArray) => string | undefined,
): Edit[] {
  return [...text.matchAll(pattern)].flatMap((match) => {
    const replacement = replace(match);
    return replacement === undefined || replacement === match[0]
      ? []
      : [{ offset: match.index, length: match[0].length, replacement }];
  });
}
