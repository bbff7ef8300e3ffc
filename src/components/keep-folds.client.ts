/**
 * Keeps in the page's entry of the browser's history which parts the reader opened, so that who goes back comes to the list
 * as they left it.
 */
const folds = new Map(
  [...document.querySelectorAll<HTMLDetailsElement>('details.part')].flatMap((fold) => {
    const id = fold.querySelector(':scope > [id]')?.id;
    return id === undefined ? [] : [[id, fold] as const];
  }),
);

/** The entry's state: the names of the open parts, beside what others keep there. */
type Kept = Readonly<Record<string, unknown>> & { openFolds?: readonly string[] };

const { openFolds = [] } = (history.state as Kept | null) ?? {};
for (const id of openFolds) folds.get(id)?.setAttribute('open', '');

function keep(): void {
  const open = [...folds].filter(([, fold]) => fold.open).map(([id]) => id);
  history.replaceState({ ...(history.state as Kept | null), openFolds: open } satisfies Kept, '');
}
for (const fold of folds.values()) fold.addEventListener('toggle', keep);
