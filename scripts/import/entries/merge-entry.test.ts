import { describe, expect, it } from 'vitest';
import { digest } from '../../../src/procedures/versions/official-digest.ts';
import { importedOf, mergeEntry } from './merge-entry.ts';
import type { OfficialProcedure } from '../mapping/official-procedure.ts';

const OFFICIAL: OfficialProcedure = {
  code: '9.000010',
  name: 'Tên',
  decision: { number: '1/QĐ-THU', issuer: 'Bộ Thử nghiệm' },
  levels: ['commune'],
  type: 'other',
  sector: 'giay-mau',
  audience: ['citizen'],
  executingOffices: [{ name: 'Phòng Thử' }],
  channels: [{ kind: 'online', costs: [{ kind: 'fee', amount: 0 }] }],
  outputs: ['Giấy mẫu'],
  silentInRecord: ['requirements', 'fileSets'],
};
const LAST = importedOf(OFFICIAL);
const entryOf = (changes: Record<string, unknown> = {}): Record<string, unknown> => ({
  ...structuredClone(OFFICIAL),
  ...changes,
});

describe('merging the source into an entry', () => {
  it('has nothing to write when the source is as it was, whatever editors wrote', () => {
    const merge = mergeEntry(
      entryOf({ outputs: ['Lời khác'], requirements: 'Tự ghi', silentInRecord: [] }),
      LAST,
      OFFICIAL,
    );
    expect(merge).toMatchObject({ fields: {}, followed: [], kept: [], imported: LAST });
  });

  it('follows the source where nobody rewrote the part', () => {
    const merge = mergeEntry(entryOf(), LAST, { ...OFFICIAL, outputs: ['Giấy mẫu mới'] });
    expect(merge.fields).toEqual({ outputs: ['Giấy mẫu mới'] });
    expect(merge.followed).toEqual([{ part: 'outputs', entry: ['Giấy mẫu'], official: ['Giấy mẫu mới'] }]);
  });

  it('keeps what an editor rewrote and says that the source changed', () => {
    const merge = mergeEntry(entryOf({ outputs: ['Lời biên tập'] }), LAST, {
      ...OFFICIAL,
      outputs: ['Giấy mẫu mới'],
    });
    expect(merge).toMatchObject({
      fields: {},
      followed: [],
      kept: [{ part: 'outputs', entry: ['Lời biên tập'], official: ['Giấy mẫu mới'] }],
    });
    expect(
      mergeEntry(entryOf({ outputs: ['Lời biên tập'] }), merge.imported, {
        ...OFFICIAL,
        outputs: ['Giấy mẫu mới'],
      }).kept,
    ).toEqual([]);
  });

  it('keeps out what an editor took out', () => {
    const entry = entryOf();
    delete entry['outputs'];
    expect(mergeEntry(entry, LAST, { ...OFFICIAL, outputs: ['Giấy mẫu mới'] })).toMatchObject({
      fields: {},
      kept: [{ part: 'outputs' }],
    });
  });

  it('counts an editor who wrote the new words first as agreement', () => {
    const merge = mergeEntry(entryOf({ outputs: ['Giấy mẫu mới'] }), LAST, {
      ...OFFICIAL,
      outputs: ['Giấy mẫu mới'],
    });
    expect(merge).toMatchObject({ fields: {}, followed: [], kept: [] });
  });

  it('lets a part appear and disappear together with its silence', () => {
    const { outputs: _gone, ...rest } = OFFICIAL;
    const without: OfficialProcedure = { ...rest, silentInRecord: ['requirements', 'outputs', 'fileSets'] };
    expect(mergeEntry(entryOf(), LAST, without).fields).toEqual({
      outputs: undefined,
      silentInRecord: ['requirements', 'outputs', 'fileSets'],
    });
    expect(mergeEntry(entryOf({ outputs: ['Lời biên tập'] }), LAST, without).fields).toEqual({});
    const more: OfficialProcedure = { ...OFFICIAL, requirements: 'Có', silentInRecord: ['fileSets'] };
    expect(mergeEntry(entryOf(), LAST, more).fields).toEqual({
      requirements: 'Có',
      silentInRecord: ['fileSets'],
    });
    expect(mergeEntry(entryOf({ requirements: 'Tự ghi', silentInRecord: [] }), LAST, more).fields).toEqual(
      {},
    );
  });

  it('never makes silent what an editor declared not to exist', () => {
    const last = importedOf({ ...OFFICIAL, requirements: 'Có', silentInRecord: ['fileSets'] });
    const merge = mergeEntry(
      entryOf({ requirements: 'Có', silentInRecord: ['fileSets'], declaredNone: ['requirements'] }),
      last,
      OFFICIAL,
    );
    expect(merge.fields).toEqual({ requirements: undefined });
  });

  it('keeps the links that editors tied to official words', () => {
    const entry = entryOf({ executingOffices: [{ name: 'Phòng Thử', office: 'phong-thu' }] });
    const merge = mergeEntry(entry, LAST, {
      ...OFFICIAL,
      executingOffices: [{ name: 'Tổ Thử' }, { name: 'Phòng Thử' }],
    });
    expect(merge.fields).toEqual({
      executingOffices: [{ name: 'Tổ Thử' }, { name: 'Phòng Thử', office: 'phong-thu' }],
    });
  });
});

describe('the print of an official value', () => {
  it('does not see key order, spelled-out defaults, spaces at line ends, links', () => {
    const plain = digest([{ kind: 'fee', amount: 0, note: 'a\nb' }]);
    expect(digest([{ note: 'a  \nb ', amount: 0, kind: 'fee', currency: 'VND', office: 'x' }])).toBe(plain);
    expect(digest([{ kind: 'fee', amount: 1, note: 'a\nb' }])).not.toBe(plain);
  });

  it('has none for nothing', () => {
    for (const nothing of [undefined, null, '', ' \n', [], {}]) expect(digest(nothing)).toBeUndefined();
    expect(digest(0)).toBeDefined();
  });
});
