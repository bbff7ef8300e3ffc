import { answersOf, costAnswer, timeAnswer } from '../../../src/procedures/answers/answers.ts';
import { isWithoutCharge } from '../../../src/procedures/answers/cost.ts';
import { procedureSchema, type Procedure } from '../../../src/procedures/schema/schema.ts';
import { factsOnly } from './facts-only.ts';
import type { OfficialProcedure } from './official-procedure.ts';
import { plainPaperCounts } from './paper-counts.ts';
import { plainCosts, plainPlace, plainTimes, type ReadWords } from './plain-facts.ts';

/**
 * Asked of the answers that readers get, once with the record's words and once without. "0 đồng" beside "lệ phí 50.000
 * đồng" must not become "0 đồng": the number is not taken, and what the words come to is.
 */
export function decisiveWords(official: OfficialProcedure, day: string): ReadWords {
  const nothing = { facts: {}, paperCounts: [] };
  const bareOf = { decisive: { cost: false, time: false }, ...nothing };
  const [whole, bare] = [official, factsOnly(official, bareOf)].map(read);
  if (!whole || !bare) return { decisive: { cost: true, time: true }, ...nothing };
  const areFree = [whole, bare].every((procedure) => isWithoutCharge(procedure, day));
  const decisive = {
    cost: !areFree && costAnswer(whole, day) !== costAnswer(bare, day),
    time: timeAnswer(whole) !== timeAnswer(bare),
  };
  const costs = decisive.cost ? plainCosts(whole, day) : undefined;
  const answers = answersOf(whole, day);
  const place = plainPlace(answers);
  const times = plainTimes(answers);
  const areNamed = times?.times.some(({ when }) => when !== undefined) ?? false;
  const { counts, morePapers } = plainPaperCounts(whole);
  return {
    decisive,
    facts: {
      ...(costs && { costs }),
      ...((decisive.time || areNamed) && times),
      ...(place && { place }),
      ...(morePapers && { morePapers }),
    },
    paperCounts: counts,
  };
}

const read = (official: OfficialProcedure): Procedure | undefined =>
  procedureSchema.safeParse({ ...official, source: { kind: 'national-database', retrievedOn: '2000-01-01' } })
    .data;
