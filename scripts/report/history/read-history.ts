import { askGit } from '../../../src/content-folder/ask-git.ts';
import { todayInVietnam } from '../../../src/site/environment.ts';
import { byteOrder } from '../../../src/text/byte-order.ts';
import { NO_HISTORY, type Commit, type FilePast, type History } from './history.ts';

/** A line of the log that begins a commit; no path of git's begins with this letter. */
const MARK = '\u0001';
/** What git tells of a content folder: every commit is read once, and a file that was renamed stays the same file. */
export function readHistory(contentDir: string): History {
  const isCut = askGit(contentDir, 'rev-parse', '--is-shallow-repository')?.trim() === 'true';
  const log = askGit(
    contentDir,
    ...['log', '--reverse', '--date-order', '--find-renames', '--name-status', '--relative'],
    ...[`--format=${MARK}%H %ct %P`, '--', '.'],
  );
  if (log === undefined || log.trim() === '') return NO_HISTORY;
  const { files, first } = readLog(log, isCut);
  const head = askGit(contentDir, 'log', '-1', '--format=%H %ct')?.trim();
  const status = askGit(contentDir, 'status', '--porcelain', '--untracked-files=all', '--', '.') ?? '';
  return {
    state: isCut ? 'cut' : 'whole',
    head: head === undefined ? undefined : commitOf(head),
    beginsOn: first?.day,
    files,
    uncommitted: status
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => line.slice(3))
      .sort(byteOrder),
  };
}

function commitOf(line: string): Commit {
  const [hash = '', seconds = '0'] = line.split(' ');
  return { hash, day: todayInVietnam(new Date(Number(seconds) * 1000)) };
}

/** Reads a log, oldest commit first; where it is cut off, what its roots bring was there before. */
function readLog(log: string, isCut: boolean): { files: Map<string, FilePast>; first?: Commit } {
  const files = new Map<string, FilePast>();
  let first: Commit | undefined;
  let commit: Commit = { hash: '', day: '' };
  let isBoundary = false;
  for (const line of log.split('\n')) {
    if (line.startsWith(MARK)) {
      commit = commitOf(line.slice(1));
      isBoundary = isCut && line.split(' ').slice(2).join('') === '';
      first ??= commit;
      continue;
    }
    const [kind = '', path = '', renamed] = line.split('\t');
    if (path === '') continue;
    const past = files.get(path);
    if (kind.startsWith('R') || kind === 'D') files.delete(path);
    if (kind === 'D') continue;
    const added = kind === 'A' || kind.startsWith('C') ? (isBoundary ? undefined : commit) : past?.added;
    files.set(renamed ?? path, { added, touched: commit });
  }
  return { files, ...(first && { first }) };
}
