import { expect, it } from 'vitest';
import { answerWhere } from './answers/where.ts';
import { isReceivedHere } from './answers/received-here.ts';
import { receivingRows } from './receivers.ts';
import { channelSchema } from './schema/channel-schema.ts';

const DAY = '2026-11-24';
const PROCEDURE = { sector: 'ho-tich', levels: ['commune' as const], executingOffices: [] };
const received = (
  rows: Parameters<typeof receivingRows>[0],
  procedure: Partial<typeof PROCEDURE> = {},
  day = DAY,
) => receivingRows(rows, { ...PROCEDURE, ...procedure }, day).map(({ office }) => office);

const CENTRE = { office: 'trung-tam' };
const CIVIL = { office: 'quay-ho-tich', sectors: ['ho-tich'] };
const PROVINCIAL = { office: 'trung-tam-tinh', level: 'province' as const };

it('the row of the sector comes before that of the level, that of the level before that of all', () => {
  expect(received([CENTRE, CIVIL, PROVINCIAL])).toEqual(['quay-ho-tich']);
  expect(received([CENTRE, CIVIL, PROVINCIAL], { sector: 'dat-dai' })).toEqual(['trung-tam']);
  expect(receivingRows([CENTRE, PROVINCIAL], { ...PROCEDURE, levels: ['province'] }, DAY)).toEqual([
    PROVINCIAL,
  ]);
});

it('each of several units has its own', () =>
  expect(received([CENTRE, { office: 'trung-tam-khac' }])).toEqual(['trung-tam', 'trung-tam-khac']));

it('an office receives only within its days', () => {
  const rows = [
    { office: 'truoc', validUntil: '2026-12-31' },
    { office: 'sau', validFrom: '2027-01-01' },
  ];
  expect(received(rows)).toEqual(['truoc']);
  expect(received(rows, {}, '2027-01-01')).toEqual(['sau']);
});

it('says nothing where the record names an office of ours', () =>
  expect(receivingRows([CENTRE], { ...PROCEDURE, executingOffices: [{ office: 'uy-ban' }] }, DAY)).toEqual(
    [],
  ));

it('answers where the record names no place; of its sector, before general words', () => {
  const receivers = { offices: ['quay'], names: 'Quầy hộ tịch xã Thử' };
  const asked = (note: string | undefined, isOfSector: boolean) =>
    answerWhere({
      channels: [channelSchema.parse({ kind: 'in-person', note })],
      executingOffices: [],
      receivers: { ...receivers, isOfSector },
    }).remark;
  expect(asked(undefined, false)).toBe('Quầy hộ tịch xã Thử');
  expect(asked('Nộp hồ sơ tại Công an cấp xã.', false)).toBe('Công an cấp xã');
  expect(asked('Nộp hồ sơ tại Công an cấp xã.', true)).toBe('Quầy hộ tịch xã Thử');
});

it.each([
  ['Nộp hồ sơ tại Công an cấp xã.', ['Công an cấp xã'], false],
  ['Nộp hồ sơ tại cơ quan thuế.', ['Thuế cơ sở'], false],
  ['Nộp hồ sơ tại Cơ quan đang giữ sổ gốc.', ['Cơ quan đang quản lý sổ gốc'], false],
  ['Nộp hồ sơ tại Ủy ban nhân dân cấp xã.', ['Ủy ban nhân dân cấp xã'], true],
  [undefined, ['Ủy ban nhân dân cấp xã'], true],
  [undefined, [], true],
])('a row for everything receives what the record takes to no other place: %s', (note, names, isHere) => {
  const procedure = {
    channels: [channelSchema.parse({ kind: 'in-person', note })],
    executingOffices: names.map((name) => ({ name })),
  };
  const receivers = { offices: ['quay'], names: 'Trung tâm phục vụ hành chính công xã Thử' };
  expect(isReceivedHere(procedure, { ...receivers, isOfSector: false })).toBe(isHere);
  expect(isReceivedHere(procedure, { ...receivers, isOfSector: true })).toBe(true);
});
