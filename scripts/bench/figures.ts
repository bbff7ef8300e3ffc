import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';
import { formatDecimals, formatNumber } from '../../src/text/numbers.ts';
import { markdownTable } from '../writing/markdown-table.ts';

/** One measured thing, with what it should be at most. */
export interface Figure {
  what: string;
  value: number;
  unit: 'giây' | 'GB' | 'KB' | 'trang/giây';
  /** At most this, in the same unit; absent where nothing was promised. */
  aim?: number;
  /** Pages of the built site, and bytes of all its files. */
  pages?: number;
  bytes?: number;
}

const number = (value: number): string => formatDecimals(value, value < 100 ? 1 : 0);

/** The figures as a Markdown table, each with its ratio to its aim: 1 or less is reached. */
export function figureTable(figures: readonly Figure[]): string {
  const rows = figures.map(({ what, value, unit, aim, pages, bytes }) => [
    what,
    `${number(value)} ${unit}`,
    aim === undefined ? '–' : `≤ ${formatNumber(aim)} ${unit}`,
    aim === undefined ? '–' : formatDecimals(value / aim, 2),
    pages === undefined ? '–' : String(pages),
    bytes === undefined ? '–' : `${number(bytes / 1024 / 1024)} MB`,
  ]);
  const head = ['Phép đo', 'Đo được', 'Mục tiêu', 'Tỉ lệ', 'Số trang', 'Tệp đã dựng'];
  return markdownTable(head, rows);
}

/** When, on what machine and how busy it was before the measuring began. */
export function machineLine(day: Date): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  return `Đo ngày ${day.toLocaleDateString('vi-VN')}: ${cores.length} nhân ${cores[0]?.model ?? ''}, ${memory} GB, Node ${process.versions.node}, tải lúc bắt đầu ${number(loadavg()[0] ?? 0)}.`;
}

const REPORT = 'docs/bench.md';

/** Puts a text between the marks of its part in docs/bench.md. @throws Error where the marks are not there */
export function writeReport(part: 'site' | 'news' | 'eleventy', text: string): void {
  const report = existsSync(REPORT) ? readFileSync(REPORT, 'utf8') : '';
  const [begin, end] = [`<!-- ${part} -->`, `<!-- /${part} -->`];
  const [from, to] = [report.indexOf(begin), report.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${REPORT}: ${begin} … ${end}`);
  writeFileSync(REPORT, `${report.slice(0, from + begin.length)}\n\n${text}\n\n${report.slice(to)}`);
}
