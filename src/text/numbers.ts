/**
 * A whole or decimal number with Vietnamese separators.
 * @example formatNumber(1234567.5) // '1.234.567,5'
 */
export const formatNumber = (value: number): string => PLAIN.format(value);
const PLAIN = new Intl.NumberFormat('vi', { maximumFractionDigits: 12 });

/**
 * A number rounded to so many decimals, all of them written.
 * @example formatDecimals(1234.04, 1) // '1.234,0'
 */
export const formatDecimals = (value: number, decimals: number): string =>
  value.toLocaleString('vi', { minimumFractionDigits: decimals, maximumFractionDigits: decimals });

/**
 * The size of a file in words.
 * @example formatFileSize(48_128) // '47 KB'
 */
export function formatFileSize(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${formatNumber(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
}
