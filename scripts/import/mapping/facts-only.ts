import { DECLARABLE_PARTS, type DeclarablePart } from '../../../src/procedures/schema/codes.ts';
import { formNumbers } from '../../../src/procedures/rows/form-names.ts';
import { isPaper, withoutBullet } from '../../../src/procedures/answers/paper-rows.ts';
import { factsOfChannels, type Decisive } from './facts-of-channels.ts';
import type { OfficialProcedure } from './official-procedure.ts';

/** The longest result that is a name, in letters; longer ones are sentences. */
const LONGEST_OUTPUT = 120;
/** What a record writes where there are no requirements. */
const NONE = /^không(?: có)?\.?$/iu;

/**
 * The facts of a record: names, numbers, days, amounts. None of its sentences; the parts that are made of them, and
 * those of which they say more, are left to the portal by name.
 * @param decisive says which figures the record's own words change; such a figure is not taken.
 */
export function factsOnly(official: OfficialProcedure, decisive: Decisive): OfficialProcedure {
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
  const { channels, left } = factsOfChannels(official, decisive);
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
    paperCounts: paperCounts(evidence),
    formNumbers: formNumbers(forms.map(({ name }) => name)),
    requirements: NONE.test(requirements) ? requirements : undefined,
    outputs: names,
    legalBasis: legalBasis.map(({ number }) => ({ number })),
    leftToPortal: (Object.keys(DECLARABLE_PARTS) as DeclarablePart[]).filter((part) => hasMore[part]),
  };
}

/** How many papers each case has; remarks among them don't count, nor do cases of nothing else. */
const paperCounts = (evidence: NonNullable<OfficialProcedure['evidence']>): number[] =>
  evidence
    .map(
      ({ papers = [] }) =>
        papers.filter(({ originals = 0, copies = 0 }) => isPaper({ originals, copies })).length,
    )
    .filter((count) => count > 0);
