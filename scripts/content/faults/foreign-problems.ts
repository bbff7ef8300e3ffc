import type { FolderListing, ForeignEntry } from '../../../src/content-folder/list-folder.ts';
import { FOREIGN_WORDS } from '../../../src/content-folder/foreign-entries.ts';
import { displayName } from '../open-file.ts';
import type { Problem } from '../problem.ts';

/**
 * What in a content folder is no plain file or folder: a link, a pipe, a name that can't be read. Hidden names at the
 * top (.git, .vscode) belong to tools; below, where entries lie, they would be passed over without a word.
 */
export const foreignInContent = (dir: string, { foreign }: FolderListing): Problem[] =>
  foreign
    .filter(({ path, kind }) => kind !== 'hidden' || path.includes('/'))
    .map((entry) => told(dir, entry));

/** The same of public/, where hidden names would be published too. */
export const foreignInPublic = (dir: string, { foreign }: FolderListing): Problem[] =>
  foreign.map((entry) => told(dir, entry));

function told(dir: string, { path, kind }: ForeignEntry): Problem {
  const [message, advice] = FOREIGN_WORDS[kind];
  return {
    rule: 'plain-files',
    severity: 'error',
    file: path === '' ? dir : displayName(dir, path),
    line: 1,
    column: 1,
    message,
    advice,
  };
}
