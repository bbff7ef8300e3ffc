/** How a field still to be filled is marked in a new entry; `check` refuses an entry as long as one stands. */
export const PLACEHOLDER = '(cần điền';

/**
 * The mark for one field.
 *
 * @example placeholder('Lĩnh vực') // → '(cần điền: Lĩnh vực)'
 */
export const placeholder = (what: string): string => `${PLACEHOLDER}: ${what})`;
