/** The order of two texts by their code units, the same on every machine: for ids, ISO days and paths. */
export const byteOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
