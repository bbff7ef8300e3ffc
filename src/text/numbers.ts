/**
 * A whole or decimal number with Vietnamese separators.
 * @example formatNumber(1234567.5) // '1.234.567,5'
 */
export function formatNumber(value: number): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(?:\d{3}){1,7}$)/g, '.');
  return fraction ? `${grouped},${fraction}` : grouped;
}

/**
 * The size of a file in words.
 * @example formatFileSize(48_128) // '47 KB'
 */
export function formatFileSize(bytes: number): string {
  if (bytes < 1024 * 1024) return `${Math.max(1, Math.round(bytes / 1024))} KB`;
  return `${formatNumber(Math.round((bytes / 1024 / 1024) * 10) / 10)} MB`;
}
