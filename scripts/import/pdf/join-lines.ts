import type { PrintedLine } from './page-blocks.ts';

/** Distance of two lines of one paragraph, as a multiple of the letters' size (Times, as the portal prints it). */
export const LINE_STEP = 1.15;
/** After these the portal's export breaks a line without a space. */
const BREAKS_AFTER = /[-\u2010\u2013\u2014/?!|]$/u;

/** Two letters that one word may have side by side. */
const INSIDE_WORD = /^[\p{L}\p{M}][\p{Ll}\p{M}]$/u;
/** Points by which the measure of a word may be wrong. */
const DOUBT = 6;

/**
 * The text of lines that were printed under one another, within `limit` points from the page's left edge. A line ended
 * by a space was broken for want of room; so was one ended by a hyphen or slash, and one cut inside a word where the
 * next letter had no room left (at the foot of a page). Whatever ended earlier ended on purpose: a line break.
 *
 * @example joinLines(lines, 290) // ['… theo Thông tư số 53/2025/TT-', 'BCA).'] → '… theo Thông tư số 53/2025/TT-BCA).'
 */
export function joinLines(lines: readonly PrintedLine[], limit: number): string {
  let text = '';
  for (const [index, line] of lines.entries()) {
    const before = lines[index - 1];
    text += before === undefined ? line.text : between(before, line, limit) + line.text;
  }
  return text.normalize('NFC').replace(/(?<![ \t])[ \t]+$/gm, '');
}

function between(before: PrintedLine, line: PrintedLine, limit: number): string {
  const steps = before.page === line.page ? stepsBetween(before, line) : 1;
  if (steps > 1) return '\n'.repeat(steps);
  const fits = (characters: number, room = 0) => before.right + widthOf(line, characters) + room <= limit;
  const word = [...(/^\s*[^\s\-/]*[-/\s]?/.exec(line.text)?.[0] ?? '')].length;
  if (/\s$/.test(before.text)) return fits(word, DOUBT) ? '\n' : '';
  if (BREAKS_AFTER.test(before.text)) return fits(word) ? '\n' : '';
  const isCut =
    !fits(1) || (!fits(1, DOUBT) && INSIDE_WORD.test(before.text.slice(-1) + line.text.slice(0, 1)));
  return isCut ? '' : '\n';
}

/** How many lines further down the next line stands; 2 when a blank one is between. */
function stepsBetween(before: PrintedLine, line: PrintedLine): number {
  return Math.max(1, Math.round((line.baseline - before.baseline) / (before.size * LINE_STEP)));
}

function widthOf(line: PrintedLine, characters: number): number {
  return line.widths.slice(0, characters).reduce((sum, width) => sum + width, 0);
}
