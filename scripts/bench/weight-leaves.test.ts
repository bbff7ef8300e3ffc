import { expect, it } from 'vitest';
import { weights } from '../../src/search/engine/weights.ts';
import { leaves, withLeaf } from './weight-leaves.ts';

it('lists every number of the ranking, those of the kinds of pages among them', () => {
  const names = leaves(weights).map((leaf) => leaf.join('.'));
  expect(names).toEqual(expect.arrayContaining(['pair', 'kinds.Văn bản', 'tiers.listed']));
});

it('leaves out what says when there is no answer', () =>
  expect(
    leaves(weights)
      .flat()
      .filter((name) => name === 'doubts' || name === 'surely'),
  ).toEqual([]));

it('multiplies one number and keeps the others and the original', () => {
  const tried = withLeaf(weights, ['kinds', 'Tin tức'], 2);
  expect(tried.kinds['Tin tức']).toBe((weights.kinds['Tin tức'] ?? 0) * 2);
  expect({ ...tried, kinds: 0 }).toEqual({ ...weights, kinds: 0 });
  expect(tried.kinds['Văn bản']).toBe(weights.kinds['Văn bản']);
});
