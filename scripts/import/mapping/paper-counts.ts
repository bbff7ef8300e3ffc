import { filesOf } from '../../../src/procedures/answers/paper-cases.ts';
import { papersOfFile } from '../../../src/procedures/answers/plain-papers.ts';
import type { Procedure } from '../../../src/procedures/schema/schema.ts';

/** How many papers the plain case has, and after it each other case; none where that is not sure. */
export function plainPaperCounts({ evidence, name }: Procedure): { counts: number[]; morePapers: boolean } {
  const files = filesOf(evidence).map(({ groups, cases }) => ({ ...papersOfFile(groups, name), cases }));
  const [first] = files;
  const isSure = first !== undefined && !first.isUnsure && first.plain.length > 0;
  return {
    counts: isSure ? files.map(({ plain }) => plain.length).filter((count) => count > 0) : [],
    morePapers: isSure && (first.rare.length > 0 || first.cases > 0),
  };
}
