import { formatDate } from '../text/dates.ts';
import { addDays } from '../text/days.ts';
import type { Closure } from './closure-schema.ts';
import { byteOrder } from '../text/byte-order.ts';

/** So many days before it begins a page tells of a closure. */
const TOLD_AHEAD_DAYS = 30;

/** The closures that a reader of the day should know of: those that last, and those that begin soon; the next one first. */
export const closuresToTell = (closures: readonly Closure[], day: string): Closure[] =>
  closures
    .filter(({ from, until }) => until >= day && from <= addDays(day, TOLD_AHEAD_DAYS))
    .sort((a, b) => byteOrder(a.from, b.from));

/** @example sayClosure({ from: '2027-02-05', until: '2027-02-11', reason: 'Tết Nguyên đán' }) // 'Nghỉ Tết Nguyên đán từ 05/02/2027 đến hết 11/02/2027.' */
export const sayClosure = ({ from, until, reason }: Pick<Closure, 'from' | 'until' | 'reason'>): string =>
  from === until
    ? `Nghỉ ${reason} ngày ${formatDate(from)}.`
    : `Nghỉ ${reason} từ ${formatDate(from)} đến hết ${formatDate(until)}.`;
