/** What an entry's body may use without an import, and nothing more; names are listed for `check` in allow-list.ts. */
export const entryComponents = {};
