/**
 * A month as Vietnamese readers write it.
 * @example formatMonth('2026-03') // 'Tháng 3/2026'
 */
export function formatMonth(month: string): string {
  const [year, number] = month.split('-');
  return `Tháng ${Number(number)}/${year}`;
}
