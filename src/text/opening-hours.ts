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
  const when = opens === '00:00' && closes === '24:00' ? 'cả ngày' : `${clock(opens)} – ${clock(closes)}`;
  return `${dayNames(days)}: ${when}`;
}

function dayNames(days: Hours['days']): string {
  const sorted = ORDER.filter((day) => days.includes(day));
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return '';
  const isRun = ORDER.indexOf(last) - ORDER.indexOf(first) === sorted.length - 1;
  return isRun && sorted.length > 2
    ? `${DAY_NAMES[first]} đến ${DAY_NAMES[last]}`
    : sorted.map((day) => DAY_NAMES[day]).join(', ');
}

function clock(time: string): string {
  const [hour, minute] = time.split(':');
  return minute === '00' ? `${Number(hour)} giờ` : `${Number(hour)} giờ ${minute}`;
}
