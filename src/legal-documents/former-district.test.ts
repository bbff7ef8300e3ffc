import { describe, expect, it } from 'vitest';
import { endOfFormerDistrict, formerDistrictClass } from './former-district.ts';
import { documentStateOn } from './state-on.ts';

const TOWN = 'Ủy ban nhân dân thị xã Duyên Hải';

it.each([
  [TOWN, '02/2020/QĐ-UBND', 'rule'],
  ['HĐND huyện Cầu Kè', '05/2021/NQ-HĐND', 'rule'],
  [TOWN, '26/KH-UBND', 'single'],
  [TOWN, '3379/QĐ-UBND', 'single'],
  ['Ủy ban nhân dân thành phố Trà Vinh', '01/2019/QĐ-UBND', 'rule'],
  ['Ủy ban nhân dân thành phố Hà Nội', '01/2019/QĐ-UBND', undefined],
  ['Ủy ban nhân dân tỉnh Trà Vinh', '07/2018/QĐ-UBND', undefined],
])('%s, %s: %s', (issuer, number, expected) => {
  expect(formerDistrictClass({ issuer, number, issuedOn: '2020-02-02' })).toBe(expected);
});

it('a document of a later day is not of that tier', () => {
  expect(
    formerDistrictClass({ issuer: TOWN, number: '02/2020/QĐ-UBND', issuedOn: '2025-07-01' }),
  ).toBeUndefined();
});

describe('a legal rule of the old town', () => {
  const rule = {
    issuer: TOWN,
    number: '02/2020/QĐ-UBND',
    issuedOn: '2020-02-02',
    effectiveFrom: '2020-02-15',
  };
  const on = (day: string, value: 'in-force' | 'expired' = 'in-force') =>
    documentStateOn({ ...rule, state: { value, checkedOn: '2026-11-24' } }, day, endOfFormerDistrict(rule));
  it('holds until the last day of February 2027, and no longer', () => {
    expect(on('2026-11-24')).toBe('in-force');
    expect(on('2027-02-28')).toBe('in-force');
    expect(on('2027-03-01')).toBe('expired');
  });
  it('does not come back to life where it was abolished', () => {
    expect(
      documentStateOn(
        { ...rule, effectiveUntil: '2026-01-31', state: { value: 'expired' } },
        '2026-11-24',
        '2026-01-31',
      ),
    ).toBe('expired');
  });
});
