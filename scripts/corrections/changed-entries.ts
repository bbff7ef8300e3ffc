import { execFileSync } from 'node:child_process';

/** A content file that both commits have, with its text in each. */
export interface ChangedFile {
  /** Its path now, within the content folder. */
  path: string;
  before: string;
  after: string;
}

const git = (folder: string, args: readonly string[]): string =>
  execFileSync('git', ['-C', folder, '-c', 'core.quotePath=false', ...args], {
    encoding: 'utf8',
    maxBuffer: 256 * 1024 * 1024,
    stdio: ['ignore', 'pipe', 'pipe'],
  });

/** The full name of a commit of the folder's repository; undefined where this copy does not have it. */
export function commitOf(folder: string, name: string): string | undefined {
  try {
    return git(folder, ['rev-parse', '--verify', '--quiet', '--end-of-options', `${name}^{commit}`]).trim();
  } catch {
    return undefined;
  }
}

/** Whether the history of this copy of the folder's repository was cut short. */
export function isShallow(folder: string): boolean {
  try {
    return git(folder, ['rev-parse', '--is-shallow-repository']).trim() === 'true';
  } catch {
    return false;
  }
}

/** The entries of a folder that were changed or renamed between two commits; new and deleted ones have nothing to compare. */
export function changedFiles(folder: string, from: string, to: string): ChangedFile[] {
  const asked = ['diff', '--relative', '--name-status', '-z', '-M', '--diff-filter=MR', from, to, '--', '.'];
  const rows = git(folder, asked).split('\0');
  const files: ChangedFile[] = [];
  for (let at = 0; at + 1 < rows.length;) {
    const isRenamed = rows[at]?.startsWith('R') ?? false;
    const [old = '', now = old] = isRenamed ? rows.slice(at + 1, at + 3) : rows.slice(at + 1, at + 2);
    at += isRenamed ? 3 : 2;
    if (now.endsWith('.mdx'))
      files.push({
        path: now,
        before: git(folder, ['show', `${from}:./${old}`]),
        after: git(folder, ['show', `${to}:./${now}`]),
      });
  }
  return files;
}
