/** A stretch of plain text in the form's editor, in the order of the page. */
export interface Leaf {
  text: string;
  /** Whether a line of Markdown begins with it, where a mark would make a list, a heading, a quotation. */
  beginsLine: boolean;
  /** Whether a break made with Shift+Enter stands before it. */
  followsBreak: boolean;
  isInCell: boolean;
}

/** As Sveltia writes the text: Lexical's escapes, without those of _ and \. */
const asSveltiaWrites = (text: string): string =>
  text.replace(/[*`~_\\]/g, '\\$&').replace(/\\([_\\])/g, '$1');

const ADDRESS = /(?:https?:\/\/|www\.)\S+/;
const INLINE: readonly (readonly [RegExp, string])[] = [
  [/\\(?=[!-/:-@[-`{-~])/g, '\\\\'],
  [/[*`~{}]/g, '\\$&'],
  [/(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\_'],
  [/<(?!\s)/g, '\\<'],
  [/\[(?=\^|[^\]]*\]\()/g, '\\['],
  [/&(?=#\d+;|#x[\da-f]+;|[a-z][\da-z]*;)/gi, '\\&'],
];
const AT_LINE: readonly (readonly [RegExp, string])[] = [
  [/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2'],
  [/^(?:[-+]|#{1,6})(?=\s|$)/, '\\$&'],
  [/^(?:>|\||\[[^\]]*\]:|\[[ x]\]\s|-{3,}\s*$|_{3,}\s*$|=+\s*$)/i, '\\$&'],
];

const replaced = (text: string, rules: readonly (readonly [RegExp, string])[]): string =>
  rules.reduce((result, [mark, to]) => result.replace(mark, to), text);

/** Markdown in which the text stands on the page as it stands in the form. */
export function plainMarkdown({ text, beginsLine, isInCell }: Leaf): string {
  const words = text
    .split(new RegExp(`(${ADDRESS.source})`))
    .map((part, at) => (at % 2 === 1 ? part : replaced(part, INLINE)))
    .join('');
  const line = beginsLine ? replaced(words, AT_LINE) : words;
  return isInCell ? line.replaceAll('|', '&#124;') : line;
}

/**
 * What Sveltia wrote, with every plain text so that the page shows it as the form does: marks that were typed are marks, a
 * year at the beginning of a line is no list, a break within a paragraph is a break. What is not found stays as it is.
 */
export function asShown(written: string, leaves: readonly Leaf[]): string {
  let [result, at] = ['', 0];
  for (const leaf of leaves) {
    const text = leaf.text.trim();
    const sought = asSveltiaWrites(text);
    const found = text === '' ? -1 : written.indexOf(sought, at);
    if (found === -1) continue;
    const before = written.slice(at, found);
    result += leaf.followsBreak ? before.replace(/(?<![\\ ])\n/, '\\\n') : before;
    result += plainMarkdown({ ...leaf, text });
    at = found + sought.length;
  }
  return result + written.slice(at);
}
