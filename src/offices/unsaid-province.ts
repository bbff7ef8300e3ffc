import type { Office } from './schema.ts';

/**
 * Whether the province must stand beside an office's name: many places bear one name, but a name that holds its
 * province says it already.
 * @example { name: 'Tỉnh Cồn Trứng', province: 'Cồn Trứng' } → false
 */
export const unsaidProvince = ({ name, province }: Pick<Office, 'name' | 'province'>): boolean =>
  !name.includes(province);
