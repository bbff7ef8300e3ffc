/** One commit of the repository; the day is the one in Vietnam. */
export interface Commit {
  hash: string;
  day: string;
}

/** What the repository tells of one file that it holds today. */
export interface FilePast {
  /** The commit that brought it, under whatever name; absent where that lies before what the history holds. */
  added: Commit | undefined;
  /** The last commit that touched it. */
  touched: Commit;
}

/** What the repository tells of a content folder. */
export interface History {
  /** `cut`: a shallow clone, which ends at some commit; `none`: no repository, or none of its commits has the folder. */
  state: 'whole' | 'cut' | 'none';
  /** The commit that is checked out. */
  head: Commit | undefined;
  /** The day of the first commit that is held: before it nothing is known of a `cut` history. */
  beginsOn: string | undefined;
  /** By the path inside the content folder, with slashes. */
  files: ReadonlyMap<string, FilePast>;
  /** Files whose text on the disk is in no commit yet. */
  uncommitted: readonly string[];
}

export const NO_HISTORY: History = {
  state: 'none',
  head: undefined,
  beginsOn: undefined,
  files: new Map(),
  uncommitted: [],
};

/** When a file came to the site, as far as anybody knows: on a day, not after a day, not yet, or nobody knows. */
export type Arrival =
  | { kind: 'on'; day: string; commit: Commit }
  | { kind: 'by'; day: string; commit: Commit }
  | { kind: 'not-yet' }
  | { kind: 'unknown' };

/** When a file of the content folder came to the site. */
export function arrivalOf(path: string, { state, files, beginsOn = '' }: History): Arrival {
  if (state === 'none') return { kind: 'unknown' };
  const past = files.get(path);
  if (past === undefined) return { kind: 'not-yet' };
  return past.added
    ? { kind: 'on', day: past.added.day, commit: past.added }
    : { kind: 'by', day: beginsOn, commit: past.touched };
}
