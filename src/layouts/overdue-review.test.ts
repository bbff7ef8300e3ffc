import { expect, it } from 'vitest';
import { overdueSince } from './overdue-review.ts';

const BY = '2027-02-28';

it.each([
  [{ reviewBy: BY }, '2027-02-28', undefined, 'the last day of its term'],
  [{ reviewBy: BY }, '2027-03-01', BY, 'the day after'],
  [{ reviewBy: BY, reviewedOn: '2026-11-24' }, '2027-03-01', BY, 'reviewed before its term'],
  [{ reviewBy: BY, reviewedOn: '2027-03-01' }, '2027-03-02', undefined, 'reviewed after its term'],
  [{}, '2027-03-01', undefined, 'without a term'],
])('%j on %s: %s (%s)', (entry, day, since, _) => expect(overdueSince(entry, day)).toBe(since));
