import { AHEAD, type Standing } from '../../catalogue/standing.ts';
import type { Turn } from '../../catalogue/turns-of-file.ts';
import { formatDate } from '../../text/dates.ts';
import { formatNumber } from '../../text/numbers.ts';

/** A part of the standing for an editor: its heading with a count, and its lines. */
export interface StandingPart {
  title: string;
  lines: string[];
}

/** The counts in one line. @example '412 mục đang trên trang · 3 chờ đến ngày · 5 đổi trong 30 ngày tới · không có gì quá hạn' */
export const standingLine = ({ live, unapproved, waiting, coming, overdue }: Standing): string =>
  [
    `${formatNumber(live)} mục đang trên trang`,
    ...(unapproved > 0 ? [`${formatNumber(unapproved)} chưa được duyệt`] : []),
    `${waiting.length === 0 ? 'không có gì' : formatNumber(waiting.length)} chờ đến ngày`,
    `${coming.length === 0 ? 'không có gì' : formatNumber(coming.length)} đổi trong ${AHEAD} ngày tới`,
    `${overdue.length === 0 ? 'không có gì' : formatNumber(overdue.length)} quá hạn`,
  ].join(' · ');

/** What stands behind the counts, each part that has something. */
export const standingParts = ({ waiting, coming, overdue }: Standing): StandingPart[] =>
  [
    { title: 'Đã soạn, chờ đến ngày', lines: waiting.map(turnLine) },
    { title: `Trang sẽ tự đổi trong ${AHEAD} ngày tới`, lines: coming.map(turnLine) },
    { title: 'Quá hạn, cần xem lại', lines: overdue },
  ].filter(({ lines }) => lines.length > 0);

const turnLine = ({ day, what, how }: Turn): string => `${formatDate(day)}: ${what} ${how}`;
