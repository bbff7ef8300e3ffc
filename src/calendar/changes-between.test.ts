import { expect, it } from 'vitest';
import { changesBetween } from './changes-between.ts';
import type { Decision, Family } from './history.ts';

const OLD = '1.000001';
const HEIR = '1.000002';

const DECISIONS: Decision[] = [
  {
    id: '1-qd-bth',
    data: {
      number: '1/QĐ-BTH',
      issuer: 'Bộ Thử',
      signedOn: '2026-01-05',
      effectiveFrom: '2026-02-01',
      changes: [
        { code: OLD, kind: 'replaced', changedParts: [], replacedBy: [HEIR] },
        { code: HEIR, kind: 'new', changedParts: [], replacedBy: [] },
      ],
    },
  },
];

const family = (id: string, code: string, ...starts: string[]): Family => ({
  id,
  code,
  versions: starts.map((validFrom) => ({
    id: `${id}/${validFrom}`,
    data: {
      code,
      validFrom,
      validUntil: undefined,
      decision: { number: '9/QĐ-BTH', issuer: 'Bộ Thử', signedOn: undefined, announcement: undefined },
    },
  })),
});

const FAMILIES = [
  family('thu-tuc-cu', OLD, '2025-01-01'),
  family('thu-tuc-moi', HEIR, '2026-02-01', '2026-05-01'),
];

it('lists by day what stands differently than the day before', () => {
  const rows = changesBetween('2026-01-31', '2026-12-31', DECISIONS, FAMILIES);
  expect(
    rows.map(({ day, code, families, kind, before, after, replacedBy, decisions, version }) => ({
      day,
      code,
      families,
      kind,
      states: `${before} → ${after}`,
      replacedBy,
      decisions: decisions.map(({ id }) => id),
      version: version?.id,
    })),
  ).toEqual([
    {
      day: '2026-02-01',
      code: OLD,
      families: ['thu-tuc-cu'],
      kind: 'replaced',
      states: 'in-force → replaced',
      replacedBy: [HEIR],
      decisions: ['1-qd-bth'],
      version: undefined,
    },
    {
      day: '2026-02-01',
      code: HEIR,
      families: ['thu-tuc-moi'],
      kind: 'new',
      states: 'upcoming → in-force',
      replacedBy: [],
      decisions: ['1-qd-bth'],
      version: 'thu-tuc-moi/2026-02-01',
    },
    {
      day: '2026-05-01',
      code: HEIR,
      families: ['thu-tuc-moi'],
      kind: 'amended',
      states: 'in-force → amended',
      replacedBy: [],
      decisions: [],
      version: 'thu-tuc-moi/2026-05-01',
    },
  ]);
});

it('leaves out the first day and takes in the last', () => {
  expect(changesBetween('2026-02-01', '2026-04-30', DECISIONS, FAMILIES)).toEqual([]);
  expect(changesBetween('2026-04-30', '2026-05-01', DECISIONS, FAMILIES)).toHaveLength(1);
});

it('speaks of codes that only a decision knows', () => {
  expect(changesBetween('2026-01-01', '2026-03-01', DECISIONS, []).map(({ kind }) => kind)).toEqual([
    'replaced',
    'new',
  ]);
});
