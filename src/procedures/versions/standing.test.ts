import { describe, expect, it } from 'vitest';
import type { ChangeKind } from '../../calendar/change-labels.ts';
import { effectsByCode, historyOf, type Decision, type Version } from '../../calendar/history.ts';
import { stateOn } from '../../calendar/state-on.ts';
import { familiesOf } from './families.ts';
import { pageKindOf, readablePastVersions, replacementsOn, type Standing } from './standing.ts';

const CODE = '1.000001';

interface Said {
  code?: string;
  kind: ChangeKind;
  from: string;
  signedOn?: string;
  replacedBy?: string[];
  transition?: string;
}

const decisions = (...said: Said[]): Decision[] =>
  said.map(({ code = CODE, kind, from, signedOn = '2026-01-05', replacedBy = [], transition }, index) => ({
    id: `d${index}`,
    data: {
      number: `${index}/QĐ-BTH`,
      issuer: 'Bộ Thử',
      signedOn,
      effectiveFrom: from,
      changes: [{ code, kind, changedParts: [], replacedBy, transition }],
    },
  }));

const version = (id: string, validFrom: string, signedOn?: string): Version => ({
  id,
  data: {
    code: CODE,
    validFrom,
    validUntil: undefined,
    decision: { number: 'khác', issuer: 'Bộ Thử', signedOn, announcement: undefined },
  },
});

function standingOn(day: string, made: Decision[], versions: Version[]): Standing {
  const [family = { id: '', code: CODE, versions: [] }] = familiesOf(versions);
  const history = historyOf(CODE, effectsByCode(made).get(CODE) ?? [], family.versions);
  return { family, history, on: stateOn(day, history) };
}

describe('the page of a procedure', () => {
  const prepared = version('a/tu-2027-03-01', '2027-03-01', '2026-11-10');

  it('does not exist before anybody could know of the procedure', () => {
    expect(pageKindOf(standingOn('2026-11-09', [], [prepared]), '2026-11-09')).toBeUndefined();
    expect(pageKindOf(standingOn('2026-11-10', [], [prepared]), '2026-11-10')).toBe('upcoming');
    expect(pageKindOf(standingOn('2027-03-01', [], [prepared]), '2027-03-01')).toBe('current');
  });

  it('keeps back a version that does not say when its decision was signed', () => {
    const unsigned = version('a/tu-2027-03-01', '2027-03-01');
    expect(pageKindOf(standingOn('2026-11-10', [], [unsigned]), '2026-11-10')).toBeUndefined();
  });

  it('says that there is no text where a procedure was made anew without one', () => {
    const made = decisions({ kind: 'abolished', from: '2026-03-01' }, { kind: 'new', from: '2026-06-01' });
    const old = version('a', '2025-01-01');
    expect(pageKindOf(standingOn('2026-03-01', made, [old]), '2026-03-01')).toBe('ended');
    expect(pageKindOf(standingOn('2026-06-01', made, [old]), '2026-06-01')).toBe('without-text');
  });
});

describe('past versions', () => {
  const versions = [version('a', '2025-01-01'), version('a/tu-2026-03-01', '2026-03-01')];
  const readable = (transition?: string) =>
    readablePastVersions(
      standingOn(
        '2026-04-01',
        decisions({ kind: 'amended', from: '2026-03-01', ...(transition && { transition }) }),
        versions,
      ),
      '2026-04-01',
    ).map(({ version: { id }, start }) => `${id} from ${start}`);

  it('are readable only where a transitional rule says so', () => {
    expect(readable()).toEqual([]);
    expect(readable('Hồ sơ cũ làm theo bản cũ.')).toEqual(['a from 2025-01-01']);
  });
});

describe('replacements', () => {
  const B = '1.000002';
  const C = '1.000003';

  it('are followed to who does the work on the day', () => {
    const effects = effectsByCode(
      decisions(
        { kind: 'replaced', from: '2026-02-01', replacedBy: [B] },
        { code: B, kind: 'replaced', from: '2026-05-01', replacedBy: [C, '1.000004'] },
      ),
    );
    expect(replacementsOn('2026-03-01', CODE, effects)).toEqual([B]);
    expect(replacementsOn('2026-05-01', CODE, effects)).toEqual([C, '1.000004']);
  });

  it('end even in a ring, which check refuses', () => {
    const ring = effectsByCode(
      decisions(
        { kind: 'replaced', from: '2026-02-01', replacedBy: [B] },
        { code: B, kind: 'replaced', from: '2026-02-01', replacedBy: [CODE] },
      ),
    );
    expect(replacementsOn('2026-03-01', CODE, ring)).toEqual([]);
  });
});
