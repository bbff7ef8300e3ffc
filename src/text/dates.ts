/**
 * A day as Vietnamese readers write it.
 * @example formatDate('2026-03-01') // '01/03/2026'
 */
export function formatDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}
