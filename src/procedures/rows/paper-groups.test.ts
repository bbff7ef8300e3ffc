import { expect, it } from 'vitest';
import { MANY_PAPERS } from '../../pattern-library/examples/procedures.ts';
import { paperGroups } from './paper-groups.ts';

it('folds remarks at the end of a group, and only those', () => {
  const [group] = paperGroups(MANY_PAPERS);
  expect(group?.open.map(({ paper }) => paper.originals + paper.copies > 0)).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(group?.folded.map(({ paper }) => paper.name)).toEqual([
    'Lưu ý mẫu thứ nhất.',
    'Lưu ý mẫu thứ hai.',
    'Lưu ý mẫu thứ ba.',
  ]);
});

it('says once, with how often, what the record repeats', () => {
  expect(paperGroups(MANY_PAPERS)[0]?.open.map(({ times }) => times)).toEqual([1, 1, 2, 0]);
});

it('hides no line of an imported record, which may leave a real paper uncounted', () => {
  const imported = { ...MANY_PAPERS, source: { ...MANY_PAPERS.source, imported: {} } };
  expect(paperGroups(imported)[0]?.folded).toEqual([]);
  expect(paperGroups(imported)[0]?.open).toHaveLength(7);
});
