import { expect, it } from 'vitest';
import { sampleProcedures, sampleSynonyms } from '../../../tests/samples/sample-procedures.ts';
import { buildProcedureIndex } from '../building/build-index.ts';
import { openProcedureIndex } from './open-index.ts';
import { weights } from './weights.ts';

const TEMPORARY = '1.004194';
const SPLIT = '1.010038';

/** How much better the first of two procedures is found than the second, where people ask for them by other names. */
function lead(question: string, ofFirst: string[], ofSecond: string[], allNames = weights.allNames): number {
  const names: Record<string, string[]> = { [TEMPORARY]: ofFirst, [SPLIT]: ofSecond };
  const procedures = sampleProcedures().map((one) => ({ ...one, aliases: names[one.code] ?? [] }));
  const index = openProcedureIndex(buildProcedureIndex(procedures, sampleSynonyms), { ...weights, allNames });
  const { hits } = index.search(question);
  const scoreOf = (code: string) => hits.find(({ document }) => index.code(document) === code)?.score ?? 0;
  return scoreOf(TEMPORARY) / scoreOf(SPLIT);
}

const often = [
  'mướn phòng trọ ở tạm',
  'công nhân mướn trọ',
  'phòng cho người ta mướn',
  'mướn phòng trọ giá rẻ',
];
const once = ['mướn phòng trọ ra riêng'];

it('puts first what more names of a document tell of, not only its best', () => {
  expect(lead('mướn phòng trọ', often, once, 0)).toBeCloseTo(1, 1);
  expect(lead('mướn phòng trọ', often, once)).toBeGreaterThan(1.03);
});

it('hears small words, which no single name is found by', () => {
  const [lately, long] = [['phòng trọ mới lên'], ['phòng trọ ở lâu']];
  expect(lead('phòng trọ mới lên', lately, long, 0)).toBeLessThan(1.1);
  expect(lead('phòng trọ mới lên', lately, long)).toBeGreaterThan(1.2);
});

it('takes two neighbours in a name for more than the same words apart', () => {
  const [together, apart] = [['trọ gần chợ nổi'], ['nổi trọ chợ gần']];
  const neighbours = lead('gần chợ nổi', together, apart) / lead('gần chợ nổi', together, apart, 0);
  expect(neighbours).toBeGreaterThan(1.05);
});

it('counts a name once that lies in the files of two of its words', () => {
  const name = 'ghe chài';
  const procedures = sampleProcedures().map((one) => ({
    ...one,
    aliases: one.code === SPLIT ? [name] : [],
  }));
  const { index, sayings } = buildProcedureIndex(procedures, sampleSynonyms);
  const filed = sayings.flatMap((file, at) => (file.includes(name) ? [at] : []));
  expect(filed).toHaveLength(2);
  const once = sayings.map((file, at) => (at === filed[1] ? file.replace(name, '') : file));
  const told = (files: readonly string[]) =>
    openProcedureIndex({ index, sayings: files }).search(name).evidence?.told;
  expect(told(sayings)).toBe(told(once));
});
