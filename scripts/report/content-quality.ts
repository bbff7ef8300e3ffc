import { allFiles, type Content } from '../content/content.ts';
import type { Report as CheckReport } from '../content/problem.ts';
import type { Quality } from './figures/standing.ts';

/** What the checks found, by how grave it is: the path of its file once for every finding. */
export function problemsBySeverity(content: Content, { problems }: CheckReport): Omit<Quality, 'tests'> {
  const paths = new Map(allFiles(content).map(({ file, path }) => [file, path]));
  const of = (severity: 'error' | 'warning'): string[] =>
    problems.filter((problem) => problem.severity === severity).map(({ file }) => paths.get(file) ?? file);
  return { errors: of('error'), warnings: of('warning') };
}
