import { describe, expect, it } from 'vitest';
import { documentStateOn, type DatedDocument } from './state-on.ts';

const decree: DatedDocument = {
  issuedOn: '2022-06-24',
  effectiveFrom: '2022-08-15',
  effectiveUntil: '2026-06-30',
  state: { value: 'replaced', checkedOn: '2026-11-24' },
};
const on = (day: string, document: DatedDocument = decree, endedOn?: string) =>
  documentStateOn(document, day, endedOn);

describe('a decree that another replaced', () => {
  it('is not there before it was issued', () => expect(on('2022-06-23')).toBeUndefined());
  it('does not hold yet before its first day', () => expect(on('2022-08-14')).toBe('not-yet'));
  it('held from its first day to its last', () => {
    expect(on('2022-08-15')).toBe('in-force');
    expect(on('2026-06-30')).toBe('in-force');
  });
  it('is replaced from the day after', () => expect(on('2026-07-01')).toBe('replaced'));
});

describe('a document whose end has no date of its own', () => {
  const { effectiveUntil: _, ...open } = decree;
  it('ended when its replacement began', () => {
    expect(on('2025-06-30', open, '2025-06-30')).toBe('in-force');
    expect(on('2025-07-01', open, '2025-06-30')).toBe('replaced');
  });
  it('is not believed to have ended before anybody looked', () => {
    expect(on('2023-01-01', open)).toBe('unverified');
    expect(on('2026-11-24', open)).toBe('replaced');
  });
});

describe('a document in force when it was checked', () => {
  const checked: DatedDocument = {
    issuedOn: '2020-01-01',
    state: { value: 'in-force', checkedOn: '2026-11-24' },
  };
  it('is believed for twelve months', () => {
    expect(on('2026-11-24', checked)).toBe('in-force');
    expect(on('2027-11-24', checked)).toBe('in-force');
    expect(on('2027-11-25', checked)).toBe('unverified');
  });
  it('is not said to have held before, unless its first day is known', () => {
    expect(on('2022-01-01', checked)).toBe('unverified');
    expect(on('2022-01-01', { ...checked, effectiveFrom: '2020-03-01' })).toBe('in-force');
  });
  it('ends with its last day whatever was written', () =>
    expect(on('2026-12-02', { ...checked, effectiveUntil: '2026-12-01' })).toBe('expired'));
});

describe('what is not a matter of days', () => {
  it.each(['party', 'unverified', 'partly-expired'] as const)('%s stays', (value) =>
    expect(on('2026-11-24', { state: { value } })).toBe(value),
  );
  it('what was not yet in force comes into force on its day', () => {
    const coming: DatedDocument = { effectiveFrom: '2027-01-01', state: { value: 'not-yet' } };
    expect(on('2026-12-31', coming)).toBe('not-yet');
    expect(on('2027-01-01', coming)).toBe('in-force');
  });
});
