import type { Family, Version } from '../../calendar/history.ts';
import { byteOrder } from '../../text/byte-order.ts';

/**
 * The id of the procedure that a file in thu-tuc/ belongs to: the first step of its path, so that versions may lie
 * beside the plain entry.
 * @example familyId('dang-ky-ket-hon/tu-2027-03-01') // 'dang-ky-ket-hon'
 */
export const familyId = (entryId: string): string => entryId.split('/')[0] ?? entryId;

/** The versions of each procedure together, by id. The code is that of the first; `check` refuses families of two codes. */
export function familiesOf<V extends Version>(versions: readonly V[]): Family<V>[] {
  const ordered = versions.toSorted((a, b) => byteOrder(a.id, b.id));
  return [...Map.groupBy(ordered, ({ id }) => familyId(id))]
    .map(([id, group]) => ({ id, code: group[0]?.data.code ?? '', versions: group }))
    .sort((a, b) => byteOrder(a.id, b.id));
}
