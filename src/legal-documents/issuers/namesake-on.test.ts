import { expect, it } from 'vitest';
import { namesakeOn } from './namesake-on.ts';

const before = { id: 'before', data: { validUntil: '2025-06-30' } };
const now = { id: 'now', data: { validFrom: '2025-07-01' } };

it.each([
  ['2022-05-12', [before, now], 'before'],
  ['2025-07-01', [before, now], 'now'],
  ['2022-05-12', [now], undefined],
  ['2026-01-05', [before], undefined],
  [undefined, [now], 'now'],
  [undefined, [before, now], undefined],
  ['2022-05-12', [], undefined],
])('a document of %s among %j is of the office: %s', (day, namesakes, id) =>
  expect(namesakeOn(namesakes, day)?.id).toBe(id),
);
