import { isValidOn } from '../fields/dates.ts';
import type { Form } from '../procedures/evidence-schema.ts';
import type { Procedure } from '../procedures/schema.ts';

/** The forms of a procedure in use on a day, each name once, in the order of its papers (requirement F09). */
export function formsInUse({ evidence }: Pick<Procedure, 'evidence'>, day: string): Form[] {
  const forms = evidence.flatMap(({ papers }) => papers.flatMap((paper) => paper.forms));
  const byName = new Map(forms.filter((form) => isValidOn(form, day)).map((form) => [form.name, form]));
  return [...byName.values()];
}
