import { filesOf } from '../../../src/procedures/answers/papers/paper-cases.ts';
import { papersOfFile } from '../../../src/procedures/answers/papers/plain-papers.ts';
import type { Procedure } from '../../../src/procedures/schema/schema.ts';
import { doubtsOfPapers } from './unsure-papers.ts';

type Told = Pick<Procedure, 'evidence' | 'name' | 'steps'>;

/**
 * How many papers the plain case has, and after it each other case where all are sure; none where the plain case isn't. A
 * number without the papers' names can't be looked through by its reader, so a doubt is enough to tell none.
 */
export function plainPaperCounts(procedure: Told): { counts: number[]; morePapers: boolean } {
  const { evidence, name } = procedure;
  const files = filesOf(evidence).map(({ groups, cases }) => {
    const papers = papersOfFile(groups, name);
    const isSure = !papers.isUnsure && papers.plain.length > 0;
    const isExtraordinary = groups.some((group) => /bất thường/iu.test(group.name ?? ''));
    return {
      ...papers,
      cases,
      isExtraordinary,
      isSure: isSure && doubtsOfPapers({ ...papers, groups }, name).length === 0,
    };
  });
  const [first] = files;
  /** Cases of which the record counts none: everybody has the papers of one of them. */
  const areCasesLeft = files.length === 1 && (first?.cases ?? 0) > 1;
  if (!first?.isSure || areCasesLeft || doStepsDiffer(procedure)) return { counts: [], morePapers: false };
  const areAllSure = files.every(({ isSure }) => isSure);
  if (!areAllSure && first.isExtraordinary) return { counts: [], morePapers: false };
  const told = areAllSure ? files : [first];
  return {
    counts: told.map(({ plain }) => plain.length),
    morePapers: first.rare.length > 0 || first.cases > 0,
  };
}

const ONE_IS_ENOUGH = /(?:cung cấp|nộp|kèm)[^.;]{0,80}một trong các giấy tờ/iu;
const IDENTITY_SHOWN =
  /xuất trình[^.;]{0,120}(?:căn cước|hộ chiếu|tùy thân|tuỳ thân|chứng minh nhân dân|CCCD)/iu;
const IDENTITY = /căn cước|hộ chiếu|tùy thân|tuỳ thân|chứng minh nhân dân|CCCD/iu;
const NOTHING_HANDED_IN = /nộp hồ sơ(?: TTHC)?:\s*không/iu;

/**
 * Whether the steps ask for other papers than the rows: one of them is enough, nobody hands in anything, or an identity
 * paper is to be shown that no row names.
 */
function doStepsDiffer({ evidence, steps }: Told): boolean {
  const said = steps.map(({ text = '' }) => text).join('\n');
  const isInRows = (what: RegExp): boolean =>
    evidence.some(({ papers }) => papers.some((paper) => what.test(paper.name)));
  return (
    NOTHING_HANDED_IN.test(said) ||
    (ONE_IS_ENOUGH.test(said) && !isInRows(/một trong/iu)) ||
    (IDENTITY_SHOWN.test(said) && !isInRows(IDENTITY))
  );
}
