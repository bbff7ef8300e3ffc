import { expect, it } from 'vitest';
import { lastDayOf } from './entry-days.ts';

const DAY = '2026-11-24';

it.each([
  [{ publishedOn: '2026-11-20', reviewedOn: '2026-11-22' }, '2026-11-22', 'a review'],
  [{ sources: [{ retrievedOn: '2026-10-01' }] }, '2026-10-01', 'a source that was read'],
  [
    { corrections: [{ on: '2026-11-23', was: 'a' }], publishedOn: '2026-01-01' },
    '2026-11-23',
    'a correction',
  ],
  [{ acknowledged: [{ on: '2026-11-23' }] }, undefined, 'not what editors note for themselves'],
  [{ costs: [{ validFrom: '2026-07-01' }] }, '2026-07-01', 'a charge that came into force'],
  [{ validUntil: '2026-06-30' }, '2026-07-01', 'the day after the last'],
  [{ reviewedOn: '2026-11-01', validFrom: '2027-01-01' }, '2026-11-01', 'nothing that is still to come'],
  [{ sources: [{ publishedOn: 'hôm qua' }] }, undefined, 'no word that is no day'],
])('of %j it is %s: %s', (data, day, _) => expect(lastDayOf(data, DAY)).toBe(day));
