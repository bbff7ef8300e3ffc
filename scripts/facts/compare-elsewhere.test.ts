import { expect, it } from 'vitest';
import type { OfficialElsewhere } from '../../src/elsewhere/schema.ts';
import { inventedDetail } from '../../tests/samples/invented-record.ts';
import { detailSchema } from '../import/reading/record-schema.ts';
import { compareElsewhere } from './compare-elsewhere.ts';

const detail = (changes: Record<string, unknown> = {}) =>
  detailSchema.parse(inventedDetail({ isWard: false, isProvince: true, ...changes }));

const committed: OfficialElsewhere = {
  code: '9.000010',
  name: 'Thủ tục xin thử giấy mẫu',
  portalId: '00000000-0000-7000-8000-000000000001',
  levels: ['province'],
  offices: ['Phòng Thử'],
  channels: ['online'],
};

it('finds nothing where all facts are the record’s', () => {
  expect(compareElsewhere(committed, detail())).toEqual([]);
});

it.each<[string, Record<string, unknown>]>([
  ['mã', { code: '9.000011' }],
  ['tên', { name: 'Thủ tục khác' }],
  ['cấp', { isWard: true }],
  ['cơ quan thực hiện', { departmentsExecuting: [{ id: 'b', name: 'Sở Thử' }] }],
  ['cách nộp', { executionMethods: [{ submissionMethod: 'POSTAL' }] }],
])('tells a wrong %s', (what, changes) => {
  expect(compareElsewhere(committed, detail(changes))).toEqual([expect.stringContaining(`${what}: nguồn`)]);
});
