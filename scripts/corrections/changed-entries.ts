import { askGit } from '../../src/content-folder/ask-git.ts';

/** A content file that both commits have, with its text in each. */
export interface ChangedFile {
  /** Its path now, within the content folder. */
  path: string;
  before: string;
  after: string;
}

/** The full name of a commit of the folder's repository; undefined where this copy does not have it. */
export const commitOf = (folder: string, name: string): string | undefined =>
  askGit(folder, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`)?.trim();

/** Whether the history of this copy of the folder's repository was cut short. */
export const isShallow = (folder: string): boolean =>
  askGit(folder, 'rev-parse', '--is-shallow-repository')?.trim() === 'true';

/** The entries of a folder that were changed or renamed between two commits; new and deleted ones have nothing to compare. */
export function changedFiles(folder: string, from: string, to: string): ChangedFile[] {
  const asked = ['diff', '--relative', '--name-status', '-z', '-M', '--diff-filter=MR', from, to, '--', '.'];
  const rows = told(folder, asked).split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < rows.length;) {
    const isRenamed = rows[at]?.startsWith('R') ?? false;
    const [old = '', now = old] = isRenamed ? rows.slice(at + 1, at + 3) : rows.slice(at + 1, at + 2);
    at += isRenamed ? 3 : 2;
    if (now.endsWith('.mdx'))
      files.push({
        path: now,
        before: told(folder, ['show', `${from}:./${old}`]),
        after: told(folder, ['show', `${to}:./${now}`]),
      });
  }
  return files;
}

/** @throws Error where git can't tell: nothing may pass for unchanged */
function told(folder: string, asked: string[]): string {
  const answer = askGit(folder, ...asked);
  if (answer === undefined) throw new Error(`git không trả lời được: git ${asked.join(' ')}`);
  return answer;
}
