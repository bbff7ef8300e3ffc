import type { Comparison } from './compare-list.ts';
import { reportSummary, reportTables, type ReportTable } from './report-rows.ts';

/** The widest cell in a terminal; the Markdown report and the questions have the whole text. */
const WIDEST = 60;

/** The report for a terminal, as aligned tables. */
export function reportText(comparison: Comparison): string {
  return [...reportTables(comparison).map(tableText), reportSummary(comparison)].join('\n\n');
}

function tableText({ title, empty, columns, rows }: ReportTable): string {
  if (rows.length === 0) return `${title}: ${empty}`;
  const cells = [columns, ...rows].map((row) => row.map(shortened));
  const widths = columns.map((_, index) => Math.max(...cells.map((row) => row[index]?.length ?? 0)));
  const lines = cells.map((row) =>
    row
      .map((cell, index) => cell.padEnd(widths[index] ?? 0))
      .join('  ')
      .trimEnd(),
  );
  return [`${title} (${rows.length}):`, ...lines.map((line) => `  ${line}`)].join('\n');
}

const shortened = (cell: string): string => (cell.length > WIDEST ? `${cell.slice(0, WIDEST - 1)}…` : cell);
