import type { Edit } from './edits.ts';

/** The column at which an offset stands in its line, from 0. */
export const columnOf = (source: string, at: number): number => at - (source.lastIndexOf('\n', at - 1) + 1);

/** A text of several lines whose later lines stand at the column. */
export const indented = (text: string, column: number): string =>
  text.trimEnd().replace(/\n(?=[^\n])/g, `\n${' '.repeat(column)}`);

/** An insertion behind what ends at the offset. */
export const behind = (at: number, text: string, gap: string, column: number): Edit => ({
  from: at,
  to: at,
  text: `${gap}${' '.repeat(column)}${text}`,
});

/** An insertion before what stands first: on a line of its own, or behind the dash of a list's item. */
export function ahead(source: string, at: number, text: string, gap: string, column: number): Edit {
  const lineStart = source.lastIndexOf('\n', at - 1) + 1;
  const indent = ' '.repeat(column);
  return source.slice(lineStart, at).trim() === ''
    ? { from: lineStart, to: lineStart, text: `${indent}${text}${gap}` }
    : { from: at, to: at, text: `${text}${gap}${indent}` };
}
