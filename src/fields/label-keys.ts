/** The keys of a table of labels, in its order, as an enumeration's values. */
export const labelKeys = <K extends string>(labels: Record<K, string>): [K, ...K[]] =>
  Object.keys(labels) as [K, ...K[]];
