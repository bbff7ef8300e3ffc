/*
 * The one memo of the build: what all pages ask for is made when it is first asked for, and kept as long as the module
 * that holds it. `astro dev` loads such a module anew when an entry it reads was changed; for lists see fresh-lists.ts.
 */

/** Whoever watches what pages are given by memos (scripts/build/kept/watch-pages.ts): only a build that keeps pages. */
export interface MemoWatcher {
  /** @param ask a memo @returns the same, watched */
  watch: <K, T>(ask: (key: K) => T) => (key: K) => T;
}

const watched = <K, T>(ask: (key: K) => T): ((key: K) => T) =>
  (globalThis as { memoWatcher?: MemoWatcher }).memoWatcher?.watch(ask) ?? ask;

function kept<T>(make: () => T): () => T {
  let made: { value: T } | undefined;
  return () => (made ??= { value: make() }).value;
}

/**
 * The same function, whose work is done once: whoever asks later is given what was made first. A throw is not kept, a
 * promise is, however it ends.
 * @example const names = once(async () => (await allOffices()).map(({ data }) => data.name));
 */
export function once<T>(make: () => T): () => T {
  const ask = watched(kept<T>(make));
  return () => ask(undefined);
}

/**
 * The same for a function of one key (a text, a number, an object by its identity): its work is done once for each key.
 * @example const list = onceFor((name: ListName) => readList(name));
 */
export function onceFor<K, T>(make: (key: K) => T): (key: K) => T {
  const all = new Map<K, () => T>();
  return watched((key: K) => {
    const known = all.get(key) ?? kept(() => make(key));
    all.set(key, known);
    return known();
  });
}

/**
 * The same for what follows from an object that never changes, and from nothing else: whoever was given the object was
 * given the answer, so no page is watched for it. It goes when the object goes.
 * @example const titleOf = onceOf((procedure: Procedure) => listTitle(procedure));
 */
export function onceOf<K extends object, T>(make: (key: K) => T): (key: K) => T {
  const all = new WeakMap<K, () => T>();
  return (key) => {
    const known = all.get(key) ?? kept(() => make(key));
    all.set(key, known);
    return known();
  };
}
