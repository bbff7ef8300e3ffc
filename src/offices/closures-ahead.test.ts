import { describe, expect, it } from 'vitest';
import { closuresToTell, sayClosure } from './closures-ahead.ts';

const tet = {
  from: '2027-02-05',
  until: '2027-02-11',
  reason: 'Tết Nguyên đán',
  source: { title: 'Thông báo thử' },
};

describe('the closure of an office', () => {
  it.each([
    ['2027-01-05', 0],
    ['2027-01-06', 1],
    ['2027-02-11', 1],
    ['2027-02-12', 0],
  ])('on %s is told %i times', (day, times) => expect(closuresToTell([tet], day)).toHaveLength(times));

  it('says its days, one or many', () => {
    expect(sayClosure(tet)).toBe('Nghỉ Tết Nguyên đán từ 05/02/2027 đến hết 11/02/2027.');
    expect(sayClosure({ ...tet, until: tet.from })).toBe('Nghỉ Tết Nguyên đán ngày 05/02/2027.');
  });
});
