import { isValidOn } from '../fields/dates.ts';
import { formNames } from '../procedures/rows/form-names.ts';
import type { Procedure } from '../procedures/schema/schema.ts';

/** What readers call the forms of a procedure in use on a day, each once, in the order of its papers (requirement F09). */
export function formsInUse({ evidence }: Pick<Procedure, 'evidence'>, day: string): string[] {
  const papers = evidence.flatMap((group) => group.papers);
  const names = papers.flatMap((paper) =>
    formNames(paper).filter((_, at) => isValidOn(paper.forms[at] ?? {}, day)),
  );
  return [...new Set(names)];
}
