import { expect, it } from 'vitest';
import { allMistakes } from '../../scripts/guide/mistakes.ts';
import { saidOfMistake } from '../../scripts/guide/said-of-mistake.ts';

it('a charge of the same amount by another document is another charge', () => {
  const repeated = allMistakes().find(({ name }) => name === 'vua-chep-muc-thu-vua-nhac-den-van-ban');
  if (!repeated) throw new Error('the mistake is gone');
  const edits = repeated.edits.map((edit) =>
    'is' in edit && edit.is !== undefined
      ? { ...edit, is: `${edit.is}\n        legalBasis: 9/2026/TT-BTC` }
      : edit,
  );
  expect(saidOfMistake({ ...repeated, edits }).problems).toEqual([]);
});
