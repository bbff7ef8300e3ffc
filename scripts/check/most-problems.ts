import { compareProblems, type Problem } from '../content/problem.ts';

/** So many problems of one file, and of all files, are told; nobody mends more before checking again. */
const MOST_IN_FILE = 200;
const MOST_IN_ALL = 5000;

/**
 * The problems, sorted, as far as anybody reads them: a file of 390 KB can have 130,000. Those left out are counted by
 * one more problem of their severity for each file that has some told, and by one for all other files.
 * @param folder what stands for those other files
 */
export function mostProblems(sorted: readonly Problem[], folder: string): Problem[] {
  const inFile = new Map<string, number>();
  const kept: Problem[] = [];
  const rest: Problem[] = [];
  for (const problem of sorted) {
    const count = inFile.get(problem.file) ?? 0;
    const isTold = count < MOST_IN_FILE && kept.length < MOST_IN_ALL;
    if (isTold) inFile.set(problem.file, count + 1);
    (isTold ? kept : rest).push(problem);
  }
  if (rest.length === 0) return kept;
  const groups = Map.groupBy(
    rest,
    ({ file, severity }) => `${severity}\n${inFile.has(file) ? file : folder}`,
  );
  return [...kept, ...groups.values().map((group) => counted(group, inFile, folder))].sort(compareProblems);
}

/** One problem for all of a group, which are of one severity, where the first of them stands. */
function counted(group: readonly Problem[], inFile: ReadonlyMap<string, number>, folder: string): Problem {
  const [first] = group;
  const isOneFile = first !== undefined && inFile.has(first.file);
  const severity = first?.severity ?? 'error';
  return {
    rule: 'more-problems',
    severity,
    file: isOneFile ? first.file : folder,
    line: isOneFile ? first.line : 1,
    column: isOneFile ? first.column : 1,
    message: `còn ${group.length} ${severity === 'error' ? 'lỗi' : 'cảnh báo'} nữa ${isOneFile ? 'trong tệp này' : 'ở các tệp khác'}`,
    advice: 'sửa những chỗ đã nêu rồi kiểm tra lại',
    stands: group.length,
  };
}
