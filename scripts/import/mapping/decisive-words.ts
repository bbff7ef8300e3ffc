import { costAnswer, timeAnswer } from '../../../src/procedures/answers/answers.ts';
import { isWithoutCharge } from '../../../src/procedures/answers/cost.ts';
import { procedureSchema, type Procedure } from '../../../src/procedures/schema/schema.ts';
import { factsOnly } from './facts-only.ts';
import type { Decisive } from './facts-of-channels.ts';
import type { OfficialProcedure } from './official-procedure.ts';

/**
 * Which figures of a record its own words change: asked of the answers that readers get, once with the words and once
 * without. "0 đồng" beside "lệ phí 50.000 đồng" must not become "0 đồng".
 */
export function decisiveWords(official: OfficialProcedure, day: string): Decisive {
  const [whole, bare] = [official, factsOnly(official, { cost: false, time: false })].map(read);
  if (!whole || !bare) return { cost: true, time: true };
  const areFree = [whole, bare].every((procedure) => isWithoutCharge(procedure, day));
  return {
    cost: !areFree && costAnswer(whole, day) !== costAnswer(bare, day),
    time: timeAnswer(whole) !== timeAnswer(bare),
  };
}

const read = (official: OfficialProcedure): Procedure | undefined =>
  procedureSchema.safeParse({ ...official, source: { kind: 'national-database', retrievedOn: '2000-01-01' } })
    .data;
