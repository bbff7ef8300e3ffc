import { mask } from './sentences.ts';

const FENCE = /^\s*(?:`{3,}|~{3,})/;
const NOT_PROSE = /^\s*(?:#{1,6}\s|>|\|?[ \t]{0,9}:?-{3,})/;
const ITEM = /^(\s*)([-*+]|\d{1,3}[.)])(\s+)/;
const TAG = /<\/?[A-Za-z][^<>]{0,500}>/g;

/** Marks inside a line that a reader does not see, and what of each stays readable (its first group, if any). */
const MARKS: readonly RegExp[] = [
  /!\[[^\]]{0,500}\]\([^)]{0,500}\)/g,
  /(?<=\])\([^)\s]{0,500}(?:\s{1,9}"[^"]{0,500}")?\)/g,
  /[[\]]/g,
  /`[^`]{0,500}`/g,
  /https?:\/\/\S+/g,
  /\*+|(?<![\p{L}\p{N}])_+|_+(?![\p{L}\p{N}])/gu,
  /\\(?=[^\p{L}\p{N}\s])/gu,
];

/**
 * The running text of an entry's Markdown, letter for letter where it stood: marks, addresses, code, headings and
 * quotations are masked; paragraphs, list items and table cells end with a line break, and nothing else does.
 *
 * @example markdownProse('Xem [Hỏi đáp](../hoi-dap/).').replaceAll('\u2060', '') // → 'Xem Hỏi đáp.'
 */
export function markdownProse(markdown: string): string {
  let fenced = false;
  const lines = markdown.split('\n').map((line) => {
    const fence = FENCE.test(line);
    if (fence) fenced = !fenced;
    return fence || fenced ? mask(line) : proseOfLine(line);
  });
  return lines
    .map((line, index) => line + lineBreak(line, lines[index + 1]))
    .join('')
    .slice(0, markdown.length);
}

const EMPTY = /^[\s\u2060]*$/;
const STARTS_BLOCK = /^[\u2060 ]*\n/;

/** A line break stays where a block ends; between two lines of one paragraph it is a space. */
const lineBreak = (line: string, next: string | undefined): string =>
  next === undefined || EMPTY.test(line) || EMPTY.test(next) || STARTS_BLOCK.test(next) ? '\n' : ' ';

function proseOfLine(line: string): string {
  if (NOT_PROSE.test(line)) return mask(line);
  const bare = line.replace(TAG, (tag) => `\n${mask(tag.slice(1))}`);
  const item = bare.replace(ITEM, (marker) => `\n${mask(marker.slice(1))}`);
  const cells = /^\s*\|/.test(item) ? item.replaceAll('|', '\n') : item;
  return MARKS.reduce((text, mark) => text.replace(mark, mask), cells);
}
