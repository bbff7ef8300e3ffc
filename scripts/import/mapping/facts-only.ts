import { DECLARABLE_PARTS, type DeclarablePart } from '../../../src/procedures/schema/codes.ts';
import { formNumbers } from '../../../src/procedures/rows/form-names.ts';
import { withoutBullet } from '../../../src/procedures/answers/papers/paper-rows.ts';
import { factsOfChannels } from './facts-of-channels.ts';
import type { ReadWords } from './plain-facts.ts';
import type { OfficialProcedure } from './official-procedure.ts';

/** The longest result that is a name, in letters; longer ones are sentences. */
const LONGEST_OUTPUT = 120;
/** What a record writes where there are no requirements. */
const NONE = /^không(?: có| quy định)?(?: yêu cầu,? điều kiện)?[.!]?$/iu;

/**
 * The facts of a record: names, numbers, days, amounts. None of its sentences; the parts that are made of them, and
 * those of which they say more, are left to the portal by name.
 * @param words says which figures the record's own words change, and what they come to; such a figure is not taken.
 */
export function factsOnly(official: OfficialProcedure, words: ReadWords): OfficialProcedure {
  const {
    steps,
    handlingCases,
    evidence = [],
    receivingAddress,
    officialNote,
    serviceGroups,
    ...kept
  } = official;
  const { requirements = '', outputs = [], legalBasis = [] } = official;
  const forms = evidence.flatMap(({ papers = [] }) => papers.flatMap((paper) => paper.forms ?? []));
  const names = outputs.map(withoutBullet).filter(({ length }) => length > 0 && length <= LONGEST_OUTPUT);
  const { channels, left } = factsOfChannels(official, words.decisive);
  const hasMore: Partial<Record<DeclarablePart, boolean>> = {
    ...left,
    forms: forms.length > 0,
    requirements: requirements !== '' && !NONE.test(requirements),
    outputs: names.length < outputs.length,
    steps: (steps ?? []).length > 0,
    evidence: evidence.some(({ papers = [] }) => papers.length > 0),
    receivingAddress: receivingAddress !== undefined,
  };
  return {
    ...kept,
    channels,
    paperCounts: words.paperCounts,
    plainFacts: Object.keys(words.facts).length > 0 ? words.facts : undefined,
    formNumbers: formNumbers(forms.map(({ name }) => name)),
    requirements: NONE.test(requirements) ? requirements : undefined,
    outputs: names,
    legalBasis: legalBasis.map(({ number }) => ({ number })),
    leftToPortal: (Object.keys(DECLARABLE_PARTS) as DeclarablePart[]).filter((part) => hasMore[part]),
  };
}
