/** A spreadsheet runs what begins so; a cell of ours is never a formula. */
const RUNS = /^[=+\-@\t\r]/;

function cell(value: string): string {
  const safe = RUNS.test(value) ? `'${value}` : value;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** What stands at a path of a record in one cell: lists with "; " between, nothing as nothing. */
export function cellText(value: unknown): string {
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) return value.map(cellText).join('; ');
  return typeof value === 'object' ? JSON.stringify(value) : String(value);
}

/**
 * Rows as CSV (RFC 4180), with the byte order mark by which Excel knows Vietnamese letters. What a spreadsheet would run as
 * a formula has an apostrophe before it.
 *
 * @param columns names of the columns, each a path into a record: `decision.number`, `channels.*.kind`
 */
export const csvText = (columns: readonly string[], records: readonly unknown[]): string =>
  `\uFEFF${[columns, ...records.map((record) => columns.map((path) => cellText(valueAt(record, path))))]
    .map((row) => row.map(cell).join(','))
    .join('\r\n')}\r\n`;

/**
 * What stands at a path of a record; `*` takes every item of a list.
 * @example valueAt({ channels: [{ kind: 'online' }] }, 'channels.*.kind') // ['online']
 */
export function valueAt(record: unknown, path: string): unknown {
  const [step = '', ...rest] = path.split('.');
  const below = rest.join('.');
  if (step === '*')
    return Array.isArray(record)
      ? record.map((item) => (below === '' ? item : valueAt(item, below)))
      : undefined;
  const value =
    typeof record === 'object' && record !== null ? (record as Record<string, unknown>)[step] : undefined;
  return below === '' || value === undefined ? value : valueAt(value, below);
}
