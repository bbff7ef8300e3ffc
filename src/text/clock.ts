/**
 * A clock time as it is said.
 * @example sayClock('07:30') // '7 giờ 30'
 * @example sayClock('13:00') // '13 giờ'
 */
export function sayClock(time: string): string {
  const [hour, minute] = time.split(':');
  return minute === '00' ? `${Number(hour)} giờ` : `${Number(hour)} giờ ${minute}`;
}

/**
 * A clock time in figures, for tables.
 * @example shortClock('07:30') // '7:30'
 */
export const shortClock = (time: string): string => time.replace(/^0(?=\d:)/, '');
