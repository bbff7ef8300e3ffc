import { describe, expect, it } from 'vitest';
import type { ChangeKind } from './change-labels.ts';
import { effectsByCode, historyOf, type Decision, type Version } from './history.ts';
import { stateOn } from './state-on.ts';

const CODE = '1.000001';

const decision = (
  id: string,
  kind: ChangeKind,
  effectiveFrom: string,
  signedOn = '2026-01-05',
): Decision => ({
  id,
  data: {
    number: `${id}/QĐ-BTH`,
    issuer: 'Bộ Thử',
    signedOn,
    effectiveFrom,
    changes: [{ code: CODE, kind, changedParts: [], replacedBy: kind === 'replaced' ? ['1.000002'] : [] }],
  },
});

const version = (id: string, data: Partial<Version['data']> = {}): Version => ({
  id,
  data: {
    code: CODE,
    decision: { number: '1/QĐ-BTH', issuer: 'Bộ Thử', signedOn: undefined, announcement: undefined },
    validFrom: undefined,
    validUntil: undefined,
    ...data,
  },
});

const on = (day: string, decisions: Decision[], versions: Version[]) => {
  const { state, current, since, isBehind } = stateOn(
    day,
    historyOf(CODE, effectsByCode(decisions).get(CODE) ?? [], versions),
  );
  return { state, version: current?.version.id, since, isBehind };
};

describe('a text without a day of its own', () => {
  const signed = version('ban-1', {
    decision: { number: '1/QĐ-BTH', issuer: 'Bộ Thử', signedOn: '2026-01-16', announcement: undefined },
  });

  it('does not apply before its decision was signed', () => {
    expect(on('2022-06-01', [], [signed])).toMatchObject({ state: 'upcoming', version: undefined });
    expect(on('2026-01-15', [], [signed]).version).toBeUndefined();
    expect(on('2026-01-16', [], [signed])).toMatchObject({ state: 'in-force', version: 'ban-1' });
  });

  it('applies from the day of the decision that it names by number', () => {
    const decisions = [decision('1', 'new', '2026-02-01')];
    expect(on('2026-01-31', decisions, [signed]).state).toBe('upcoming');
    expect(on('2026-02-01', decisions, [signed])).toMatchObject({ state: 'in-force', version: 'ban-1' });
  });
});

describe('a version prepared ahead', () => {
  const versions = [
    version('ban-1', { validFrom: '2026-01-01' }),
    version('ban-2', { validFrom: '2027-03-01' }),
  ];

  it('takes over on its day', () => {
    expect(on('2027-02-28', [], versions)).toMatchObject({ state: 'in-force', version: 'ban-1' });
    expect(on('2027-03-01', [], versions)).toEqual({
      state: 'amended',
      version: 'ban-2',
      since: '2027-03-01',
      isBehind: false,
    });
  });
});

describe('a procedure that ends', () => {
  const text = version('ban-1', { validFrom: '2026-01-01' });

  it.each([
    ['abolished', 'abolished'],
    ['replaced', 'replaced'],
  ] as const)('is %s from the day on which the decision applies', (kind, state) => {
    const decisions = [decision('2', kind, '2026-07-01')];
    expect(on('2026-06-30', decisions, [text])).toMatchObject({ state: 'in-force', version: 'ban-1' });
    expect(on('2026-07-01', decisions, [text])).toMatchObject({
      state,
      version: undefined,
      since: '2026-07-01',
    });
  });

  it('comes back with a new decision, but not with its old text', () => {
    const decisions = [decision('2', 'abolished', '2026-07-01'), decision('3', 'new', '2026-09-01')];
    expect(on('2026-09-01', decisions, [text])).toMatchObject({ state: 'in-force', version: undefined });
    const again = version('ban-2', { validFrom: '2026-09-01' });
    expect(on('2026-09-01', decisions, [text, again])).toMatchObject({ state: 'in-force', version: 'ban-2' });
  });

  it('simply runs out after its last day', () => {
    const short = version('ban-1', { validFrom: '2026-01-01', validUntil: '2026-03-31' });
    expect(on('2026-03-31', [], [short]).version).toBe('ban-1');
    expect(on('2026-04-01', [], [short])).toMatchObject({ state: 'abolished', since: '2026-04-01' });
  });
});

describe('decisions of one day', () => {
  it('are settled by the one signed last, and among equals by the one that ends the procedure', () => {
    const first = decision('2', 'amended', '2026-07-01', '2026-06-01');
    const later = decision('3', 'abolished', '2026-07-01', '2026-06-10');
    const text = version('ban-1', { validFrom: '2026-01-01' });
    expect(on('2026-07-01', [later, first], [text]).state).toBe('abolished');
    const same = decision('4', 'amended', '2026-07-01', '2026-06-10');
    expect(on('2026-07-01', [later, same], [text]).state).toBe('abolished');
  });
});

it('knows that a text is older than an amendment', () => {
  const text = version('ban-1', { validFrom: '2026-01-01' });
  const decisions = [decision('2', 'amended', '2026-07-01')];
  expect(on('2026-07-01', decisions, [text])).toEqual({
    state: 'amended',
    version: 'ban-1',
    since: '2026-07-01',
    isBehind: true,
  });
});
