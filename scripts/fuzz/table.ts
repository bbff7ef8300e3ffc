import { formatNumber } from '../../src/text/numbers.ts';
import type { Outcome } from './kind.ts';

/** What became of all inputs of one kind. */
export interface Row {
  kind: string;
  counts: Partial<Record<Outcome, number>>;
  /** Milliseconds of computing that the slowest took. */
  slowest: number;
}

const COLUMNS: readonly (readonly [Outcome, string])[] = [
  ['accepted', 'nhận'],
  ['refused', 'từ chối'],
  ['crash', 'hỏng'],
  ['hang', 'treo'],
  ['foreign', 'lộ'],
  ['lost', 'mất'],
];

/** What must never come of an input. */
export const BAD: readonly Outcome[] = ['crash', 'hang', 'foreign', 'lost'];

const countOf = ({ counts }: Row, outcome: Outcome): number => counts[outcome] ?? 0;
const totalOf = (rows: readonly Row[], outcome: Outcome): number =>
  rows.reduce((sum, row) => sum + countOf(row, outcome), 0);

/** The rows as a table, with the totals in words below it. */
export function tableOf(rows: readonly Row[]): string {
  const cells = [
    ['Loại đầu vào', 'thử', ...COLUMNS.map(([, heading]) => heading), 'lâu nhất'],
    ...rows.map((row) => [
      row.kind,
      formatNumber(Object.values(row.counts).reduce((sum, count) => sum + count, 0)),
      ...COLUMNS.map(([outcome]) => formatNumber(countOf(row, outcome))),
      row.slowest > 0 ? `${formatNumber(Math.round(row.slowest))} ms` : '',
    ]),
  ];
  const widths =
    cells[0]?.map((_, at) => cells.reduce((most, row) => Math.max(most, (row[at] ?? '').length), 0)) ?? [];
  const lines = cells.map((row) =>
    row
      .map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0)))
      .join('  '),
  );
  const all = COLUMNS.reduce((sum, [outcome]) => sum + totalOf(rows, outcome), 0);
  const [crashes = 0, hangs = 0, foreign = 0, lost = 0] = BAD.map((outcome) => totalOf(rows, outcome));
  return [
    ...lines,
    '',
    `${formatNumber(all)} đầu vào: ${crashes} lần hỏng, ${hangs} lần treo quá 5 giây, ${foreign} lần lộ nội dung lạ, ${lost} lần mất dữ liệu.`,
  ].join('\n');
}
