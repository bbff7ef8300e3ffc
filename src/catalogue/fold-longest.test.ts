import { expect, it } from 'vitest';
import { foldLongest, type Branch } from './fold-longest.ts';

const branch = (label: string, links: number): Branch => ({
  label,
  href: `/${label}/`,
  children: Array.from({ length: links }, (_, at) => ({ label: `${label} ${at}`, href: `/${label}/${at}/` })),
});
const lengths = (branches: readonly Branch[]) =>
  branches.map(({ label, children, folded }) => [label, children.length, folded]);

it('lets be what is short enough', () => {
  const branches = [branch('a', 3), branch('b', 5)];
  expect(foldLongest(branches, 10)).toEqual(branches);
});

it('folds the longest first, as many as it takes, and keeps the order', () => {
  const branches = [branch('a', 3), branch('b', 50), branch('c', 20), branch('d', 4)];
  expect(lengths(foldLongest(branches, 40))).toEqual([
    ['a', 3, undefined],
    ['b', 0, 50],
    ['c', 20, undefined],
    ['d', 4, undefined],
  ]);
  expect(lengths(foldLongest(branches, 12))).toEqual([
    ['a', 3, undefined],
    ['b', 0, 50],
    ['c', 0, 20],
    ['d', 4, undefined],
  ]);
});
