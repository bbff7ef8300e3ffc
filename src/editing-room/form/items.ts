/** A list that is a bare YAML array is shown under this name; the file itself has no such key. */
export const ITEMS = 'items';
