const withoutBorders = (text: string): string => text.replaceAll('|', '\\|');

/**
 * A table of Markdown: its head and its rows, one line each.
 * @param cell what becomes of a cell's text, so that nothing in it ends the cell; by default only `|` is escaped
 * @example markdownTable(['Mã'], [['a|b']]) // '| Mã |\n| --- |\n| a\\|b |'
 */
export function markdownTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  cell: (text: string) => string = withoutBorders,
): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [head.map(cell), head.map(() => '---'), ...rows.map((row) => row.map(cell))].map(line).join('\n');
}
