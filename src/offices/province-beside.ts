import type { Office } from './schema.ts';

/**
 * A province in a bracket within which no line breaks.
 * @example 'Bãi Bồi' → '(Bãi\u00a0Bồi)'
 */
export const provinceInBracket = (province: string): string => `(${province.replaceAll(' ', '\u00a0')})`;

/**
 * The province that must stand beside an office's name, since many places bear one name; empty where the name holds its
 * province already.
 * @example { name: 'Tỉnh Bãi Bồi', province: 'Bãi Bồi' } → ''
 */
export const provinceBeside = ({ name, province }: Pick<Office, 'name' | 'province'>): string =>
  name.includes(province) ? '' : provinceInBracket(province);
