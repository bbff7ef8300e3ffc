import { byteOrder } from './byte-order.ts';
import { sayClock, shortClock } from './clock.ts';

/** The weekdays as they are said within a sentence. */
export const DAY_NAMES = {
  mon: 'thứ Hai',
  tue: 'thứ Ba',
  wed: 'thứ Tư',
  thu: 'thứ Năm',
  fri: 'thứ Sáu',
  sat: 'thứ Bảy',
  sun: 'Chủ nhật',
} as const;
const ORDER = Object.keys(DAY_NAMES) as (keyof typeof DAY_NAMES)[];

/** Hours as stored: weekdays, and two clock times of the same day. */
interface Hours {
  days: readonly (keyof typeof DAY_NAMES)[];
  opens: string;
  closes: string;
}

/**
 * Opening hours in words.
 * @example formatHours({ days: ['mon', 'tue', 'wed'], opens: '07:30', closes: '11:30' }) // 'thứ Hai đến thứ Tư: 7 giờ 30 – 11 giờ 30'
 */
export function formatHours({ days, opens, closes }: Hours): string {
  return `${dayNames(days)}: ${span({ opens, closes })}`;
}

const span = ({ opens, closes }: Pick<Hours, 'opens' | 'closes'>): string =>
  opens === '00:00' && closes === '24:00' ? 'cả ngày' : `${sayClock(opens)} – ${sayClock(closes)}`;

/**
 * The week by day, Monday first, each with its sessions in figures that do not break, earliest first.
 * @example hoursByDay([{ days: ['mon'], opens: '07:30', closes: '11:30' }])[0] // { day: 'mon', name: 'thứ Hai', sessions: ['7:30 – 11:30'] }
 */
export const hoursByDay = (
  hours: readonly Hours[],
): { day: keyof typeof DAY_NAMES; name: string; sessions: string[] }[] =>
  ORDER.map((day) => ({
    day,
    name: DAY_NAMES[day],
    sessions: hours
      .filter(({ days }) => days.includes(day))
      .sort((a, b) => byteOrder(a.opens, b.opens))
      .map(({ opens, closes }) =>
        opens === '00:00' && closes === '24:00'
          ? 'Cả ngày'
          : `${shortClock(opens)}\u00a0–\u00a0${shortClock(closes)}`,
      ),
  }));

function dayNames(days: Hours['days']): string {
  const sorted = ORDER.filter((day) => days.includes(day));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return '';
  const isRun = ORDER.indexOf(last) - ORDER.indexOf(first) === sorted.length - 1;
  return isRun && sorted.length > 2
    ? `${DAY_NAMES[first]} đến ${DAY_NAMES[last]}`
    : sorted.map((day) => DAY_NAMES[day]).join(', ');
}
