/** A page for each entry, at its id: what `getStaticPaths` of a page named [...slug] returns. */
export const entryPages = <E extends { id: string }>(entries: readonly E[]) =>
  entries.map((entry) => ({ params: { slug: entry.id }, props: { entry } }));
