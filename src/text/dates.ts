/**
 * A day as Vietnamese readers write it.
 * @example formatDate('2026-03-01') // '01/03/2026'
 */
export function formatDate(day: string): string {
  const [year, month, date] = day.split('-');
  return `${date}/${month}/${year}`;
}

/**
 * A day as documents of the State write it: days below 10 and the months 1 and 2 with a nought before them (Nghị định
 * 30/2020/NĐ-CP annex I; requirement L08).
 * @example formatLongDate('2018-03-02') // 'ngày 02 tháng 3 năm 2018'
 */
export function formatLongDate(day: string): string {
  const [year, month = '', date] = day.split('-');
  return `ngày ${date} tháng ${month < '03' ? month : Number(month)} năm ${year}`;
}
