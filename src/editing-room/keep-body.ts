import { threeWay } from '../entry-text/three-way.ts';

/**
 * A body with what an editor changed in it, and everything else as it stood in the file, byte for byte. The form's editor
 * writes a body its own way even where nobody touched it: other indents, no sides of columns, backslashes before marks that
 * it does not know.
 *
 * @param before the body in the file
 * @param opened what the form made of it before anybody typed
 * @param written what the form has now
 */
export function keepBody(before: string, opened: string, written: string): string {
  const blocks = threeWay(
    blocksOf(opened),
    blocksOf(before),
    blocksOf(written),
    ({ base, ours, theirs }) => [keepBlock(ours.join(''), base.join(''), theirs.join(''))],
    lettersOf,
  );
  return blocks.join('').trim();
}

/** The same for blocks in which something changed, word by word. */
function keepBlock(before: string, opened: string, written: string): string {
  const isLaidOutAnew = beginningsOf(opened).join() !== beginningsOf(written).join();
  return threeWay(
    wordsOf(opened),
    wordsOf(isLaidOutAnew ? inLayoutOf(opened, before) : before),
    wordsOf(written),
    ({ theirs }) => theirs,
  ).join('');
}

/** What of a text no editor changes by itself. */
export const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{M}\p{N}]+/gu, '');

/** Blocks with the blank lines behind them; the last one as if something followed. */
const blocksOf = (body: string): string[] => `${body.trim()}\n\n`.match(/[^]*?\n(?:[ \t]*\n)+/g) ?? [];

const wordsOf = (text: string): string[] => text.match(/[\p{L}\p{M}\p{N}]+|\s+|./gu) ?? [];

/** The indent and the mark of a list's item. */
const BEGINNING = /^[ \t]*(?:(?:[-*+]|\d+[.)])[ \t]+)?/;

const beginningsOf = (text: string): string[] =>
  text.split('\n').map((line) => BEGINNING.exec(line)?.[0] ?? '');

/**
 * The lines of a block with the beginnings that the form gives them, so that lines kept and lines written anew stand in one
 * list; as they are where the form has other lines.
 */
function inLayoutOf(opened: string, before: string): string {
  const [beginnings, lines] = [beginningsOf(opened), before.split('\n')];
  if (beginnings.length !== lines.length) return before;
  return lines.map((line, at) => (beginnings[at] ?? '') + line.replace(BEGINNING, '')).join('\n');
}
