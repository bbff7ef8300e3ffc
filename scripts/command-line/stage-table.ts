import { formatDecimals } from '../../src/text/numbers.ts';

/** A stage of a command and how long it took. */
export interface StageTime {
  title: string;
  seconds: number;
}

/** Seconds with one decimal, as Vietnamese writes it. @example secondsText(2.04) // '2,0 giây' */
export const secondsText = (seconds: number): string => `${formatDecimals(seconds, 1)} giây`;

/** The stages with their times and shares of the whole, one line each, and the sum. */
export function stageTable(stages: readonly StageTime[]): string[] {
  const total = stages.reduce((sum, { seconds }) => sum + seconds, 0);
  const rows = [...stages, { title: 'Tổng cộng', seconds: total }].map(({ title, seconds }) => [
    title,
    secondsText(seconds),
    `${Math.round((seconds / (total || 1)) * 100)} %`,
  ]);
  const width = (column: number): number => Math.max(...rows.map((row) => row[column]?.length ?? 0));
  const [titles, times] = [width(0), width(1)];
  return rows.map(([title = '', time = '', share = '']) =>
    ['  ' + title.padEnd(titles), time.padStart(times), share.padStart(5)].join('  '),
  );
}
