/** Groups of two or more items that share a key, in the order of their first item; items without a key are left out. */
export function groupBy<T>(items: readonly T[], keyOf: (item: T) => string | undefined): Map<string, T[]> {
  const groups = [...Map.groupBy(items, keyOf)];
  return new Map(
    groups.flatMap(([key, group]) => (key !== undefined && group.length > 1 ? [[key, group]] : [])),
  );
}
