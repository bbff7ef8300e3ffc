import { isMap, isSeq, parseDocument } from 'yaml';

/**
 * A list of rows with ids out of a shared one and a unit's own: a row of the unit takes the place of the shared row with
 * its id, further ones follow.
 * @returns undefined where one of them is no such list, or the unit's can't be read: the unit's then stands for both, and
 * the check names it
 * @throws Error in Vietnamese where the shared list can't be read
 */
export function mergeList(shared: string, own: string): string | undefined {
  const [base, overlay] = [parseDocument(shared), parseDocument(own)];
  if (base.errors.length > 0)
    throw new Error('danh sách chung không đọc được; chạy "npm run check" ở thư mục chung.');
  if (overlay.errors.length > 0) return undefined;
  if (!isSeq(base.contents) || !isSeq(overlay.contents)) return undefined;
  const rows = [...base.contents.items];
  if (![...rows, ...overlay.contents.items].every((row) => idOf(row) !== undefined)) return undefined;
  for (const row of overlay.contents.items) {
    const at = rows.findIndex((other) => idOf(other) === idOf(row));
    if (at < 0) rows.push(row);
    else rows[at] = row;
  }
  base.contents.items = rows;
  return base.toString({ lineWidth: 0 });
}

function idOf(row: unknown): string | undefined {
  const id = isMap(row) ? row.get('id') : undefined;
  return typeof id === 'string' ? id : undefined;
}
