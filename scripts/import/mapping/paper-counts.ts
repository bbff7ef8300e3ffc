import { filesOf } from '../../../src/procedures/answers/paper-cases.ts';
import { papersOfFile } from '../../../src/procedures/answers/plain-papers.ts';
import type { Procedure } from '../../../src/procedures/schema/schema.ts';
import { doubtsOfPapers } from './unsure-papers.ts';

/**
 * How many papers the plain case has, and after it each other case where all are sure; none where the plain case isn't. A
 * number without the papers' names can't be looked through by its reader, so a doubt is enough to tell none.
 */
export function plainPaperCounts({ evidence, name }: Procedure): { counts: number[]; morePapers: boolean } {
  const files = filesOf(evidence).map(({ groups, cases }) => {
    const papers = papersOfFile(groups, name);
    const isSure = !papers.isUnsure && papers.plain.length > 0;
    return { ...papers, cases, isSure: isSure && doubtsOfPapers({ ...papers, groups }, name).length === 0 };
  });
  const [first] = files;
  /** Cases of which the record counts none: everybody has the papers of one of them. */
  const areCasesLeft = files.length === 1 && (first?.cases ?? 0) > 1;
  return {
    counts:
      first?.isSure && !areCasesLeft
        ? (files.every(({ isSure }) => isSure) ? files : [first]).map(({ plain }) => plain.length)
        : [],
    morePapers: first?.isSure === true && !areCasesLeft && (first.rare.length > 0 || first.cases > 0),
  };
}
