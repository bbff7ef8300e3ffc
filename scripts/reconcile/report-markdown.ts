import { markdownTable } from '../writing/markdown-table.ts';
import type { Comparison } from './compare-list.ts';
import { reportSummary, reportTables, type ReportTable } from './report-rows.ts';

/** The report as Markdown, for a merge request or the proposal folder. */
export function reportMarkdown(comparison: Comparison): string {
  return `${['# Đối chiếu với danh sách chính thức', reportSummary(comparison), ...reportTables(comparison).map(tableMarkdown)].join('\n\n')}\n`;
}

function tableMarkdown({ title, empty, columns, rows }: ReportTable): string {
  if (rows.length === 0) return `## ${title}\n\n${empty}`;
  return `## ${title}\n\n${markdownTable(columns, rows, escaped)}`;
}

/** Text of a list is data: it must not become a table border, a tag or a link. */
export const escaped = (text: string): string =>
  text.replaceAll(/[\\|<>[\]*_`]/g, '\\$&').replaceAll('\n', ' ');
