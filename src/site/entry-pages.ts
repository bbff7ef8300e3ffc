/** A page for each entry, at its id: what `getStaticPaths` of a page named [...slug] returns. */
export const entryPages = <E extends { id: string }>(entries: readonly E[]) =>
  entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));

/**
 * The same for pages that are given nothing but their addresses and ask for all else, so that they may be kept
 * (scripts/build/kept/kept-pages.ts).
 */
export const entryAddresses = (entries: readonly { id: string }[]) =>
  entries.map(({ id }) => ({ params: { slug: id } }));

/** What an address is asked for. @throws Error where there is nothing */
export function foundAt<E>(address: string, found: E | undefined): E {
  if (found === undefined) throw new Error(`Địa chỉ '${address}' không có trang`);
  return found;
}
