/**
 * A day as Vietnamese readers write it.
 * @example formatDate('2026-03-01') // '01/03/2026'
 */
export function formatDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/**
 * A document's date in full; by Nghị định 30/2020/NĐ-CP days below 10 and months 1, 2 take a leading zero.
 * @example formatLongDate('2018-03-02') // 'ngày 02 tháng 3 năm 2018'
 */
export function formatLongDate(day: string): string {
  const [year, month, date] = day.split('-');
  const monthNumber = Number(month);
  return `ngày ${date} tháng ${monthNumber <= 2 ? month : monthNumber} năm ${year}`;
}
