import { askGit } from '../../../src/content-folder/ask-git.ts';

/** A commit that added so many lines that are still there is one of a writer; all smaller ones mend what others wrote. */
const FEWEST = 200;

/**
 * The lines of a list by the commit that first had each: of those alone that are a writer's, the oldest first.
 * @param lines what is in the list as it stands
 * @param read the lines of an earlier state of its file
 * @throws Error in Vietnamese where the history is cut off or there is none: then who wrote what can't be told
 */
export function linesByWriter(
  contentDir: string,
  file: string,
  lines: readonly string[],
  read: (text: string) => readonly string[],
): Map<string, readonly string[]> {
  const log = askGit(contentDir, 'log', '--reverse', '--format=%h', '--', file)?.trim();
  if (!log || askGit(contentDir, 'rev-parse', '--is-shallow-repository')?.trim() === 'true')
    throw new Error(
      `Bản sao này không có đủ lịch sử git của ${file} (shallow) nên không biết ai viết câu nào. Lấy đủ lịch sử (git fetch --unshallow) rồi chạy lại.`,
    );
  const first = new Map<string, string>();
  for (const commit of log.split('\n'))
    for (const line of read(askGit(contentDir, 'show', `${commit}:./${file}`) ?? ''))
      if (!first.has(line)) first.set(line, commit);
  const writers = Map.groupBy(lines, (line) => first.get(line) ?? '');
  return new Map(
    log
      .split('\n')
      .map((commit) => [commit, writers.get(commit) ?? []] as const)
      .filter(([, own]) => own.length >= FEWEST),
  );
}
