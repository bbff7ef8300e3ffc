import { expect, it } from 'vitest';
import { figureTable } from './figures.ts';

it('tells each figure beside its aim, and how far it is from it', () => {
  const table = figureTable([
    { what: 'dựng', value: 24, unit: 'giây', aim: 12, pages: 843, bytes: 3 * 1024 * 1024 },
    { what: 'bộ nhớ', value: 1.25, unit: 'GB' },
  ]);
  expect(table.split('\n').slice(2)).toEqual([
    '| dựng | 24,0 giây | ≤ 12 giây | 2,00 | 843 | 3,0 MB |',
    '| bộ nhớ | 1,3 GB | – | – | – | – |',
  ]);
});
