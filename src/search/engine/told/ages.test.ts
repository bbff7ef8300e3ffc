import { expect, it } from 'vitest';
import { weighAges, worthAt } from './ages.ts';
import { weights } from '../weights.ts';

const OLDER = 'Cấp thẻ căn cước cho người từ đủ 14 tuổi trở lên';
const YOUNGER = 'Thẻ căn cước cho con dưới 14 tuổi';
const ANY = 'Cấp đổi thẻ căn cước';

const weighed = (question: string): number[] => {
  const scores = Float64Array.from([10, 10, 10]);
  weighAges(question, scores, [OLDER, YOUNGER, ANY], weights);
  return [...scores];
};

it.each([
  [OLDER, 14, 1],
  [OLDER, 13, weights.ofAnotherAge],
  [YOUNGER, 13, weights.ofYounger],
  [YOUNGER, 14, weights.ofAnotherAge],
  [ANY, 9, 1],
])('knows whom “%s” is for at %i', (name, age, worth) => expect(worthAt(age, name, weights)).toBe(worth));

it('raises what is for the age that is told, and lowers what is for another', () => {
  const [older = 0, younger = 0, any] = weighed('con 9 tuoi muon co the can cuoc thi di dau');
  expect(older).toBeLessThan(10);
  expect(younger).toBeGreaterThan(10);
  expect(any).toBe(10);
});

it('takes a limit for no age', () =>
  expect(weighed('cấp căn cước cho người từ đủ 14 tuổi')).toEqual([10, 10, 10]));
