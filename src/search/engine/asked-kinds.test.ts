import { expect, it } from 'vitest';
import { weighAskedKinds } from './asked-kinds.ts';
import { weights } from './weights.ts';

const named = (type: string) => ({ type, number: '1', year: '2024', letters: '' });
const index = {
  legalDocuments: ['nghi dinh', 'thong tu'].map((type, document) => ({ document, named: named(type) })),
  hotlines: [2],
};
/** What a question makes of one decree, one circular, the page of telephone numbers and a procedure, all worth the same. */
function weighed(question: string): number[] {
  const scores = Float64Array.of(1, 1, 1, 1);
  weighAskedKinds(question, [], scores, index, weights);
  return [...scores];
}

it('puts a document of the type that is asked for before others', () => {
  const [decree = 0, circular = 0, , procedure = 0] = weighed('thông tư lệ phí làm lại căn cước bị mất');
  expect(circular).toBeGreaterThan(decree);
  expect(decree).toBeGreaterThan(procedure);
});

it('puts documents no higher where none is asked for', () =>
  expect(weighed('làm lại căn cước')).toEqual([1, 1, weights.unaskedCall, 1]));

it('leaves telephone numbers where they are for who wants to call', () =>
  expect(weighed('gọi số nào')).toEqual([1, 1, 1, 1]));
