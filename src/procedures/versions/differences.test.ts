import { describe, expect, it } from 'vitest';
import { differences } from './differences.ts';
import { procedureSchema, type Procedure, type ProcedureInput } from '../schema/schema.ts';

const SAMPLE: ProcedureInput = {
  code: '1.000001',
  name: 'Thủ tục mẫu',
  decision: { number: '1/QĐ-BTH', issuer: 'Bộ Thử' },
  levels: ['commune'],
  type: 'law-delegated',
  sector: 'linh-vuc-thu',
  audience: ['citizen'],
  competentAuthorities: [{ name: 'Ủy ban nhân dân cấp xã' }],
  executingOffices: [{ name: 'Ủy ban nhân dân cấp xã' }],
  receivingAddress: 'Quầy thử',
  steps: [{ text: 'Nộp tờ khai.' }, { text: 'Nhận giấy.' }],
  channels: [
    {
      kind: 'in-person',
      processingTime: { value: 5, unit: 'working-day' },
      costs: [{ kind: 'charge', amount: 50_000 }],
    },
    { kind: 'online', processingTime: { value: 5, unit: 'working-day' }, free: true },
  ],
  evidence: [
    {
      papers: [
        { name: 'Tờ khai', originals: 1, forms: [{ name: 'Mẫu 01' }] },
        { name: 'Bản sao giấy khai sinh', copies: 1 },
      ],
    },
  ],
  fileSets: 2,
  outputs: ['Giấy thử'],
  legalBasis: [{ number: '1/2026/NĐ-CP' }],
  requirements: 'Đủ 18 tuổi.',
  source: { kind: 'decision', retrievedOn: '2026-01-01' },
};

const sample = (changes: Partial<ProcedureInput> = {}): Procedure =>
  procedureSchema.parse({ ...SAMPLE, ...changes });

const changed = (changes: Partial<ProcedureInput>): string[] =>
  differences({ data: sample(), day: '2027-02-28' }, { data: sample(changes), day: '2027-03-01' }).map(
    ({ part, text }) => `${part}: ${text}`,
  );

describe('what a new version changes', () => {
  it('is nothing where nothing differs', () => {
    expect(changed({ keywords: ['mới'] })).toEqual([]);
  });

  it('tells a fee by its two figures, and the way it belongs to', () => {
    const [, online] = SAMPLE.channels;
    const inPerson = {
      kind: 'in-person' as const,
      processingTime: { value: 5, unit: 'working-day' as const },
      costs: [{ kind: 'charge' as const, amount: 30_000 }],
    };
    expect(changed({ channels: online ? [inPerson, online] : [inPerson] })).toEqual([
      'channels: Lệ phí: 50.000 đồng → 30.000 đồng (nộp trực tiếp)',
    ]);
  });

  it('says once what changed for every way, and names ways that came or went', () => {
    const channels = [
      ...SAMPLE.channels.map((channel) => ({
        ...channel,
        processingTime: { value: 3, unit: 'working-day' as const },
      })),
      { kind: 'post' as const, processingTime: { value: 9, unit: 'day' as const }, free: true },
    ];
    expect(changed({ channels })).toEqual([
      'channels: Thêm cách nộp: Dịch vụ bưu chính',
      'channels: Thời hạn giải quyết: 5 ngày làm việc → 3 ngày làm việc',
    ]);
  });

  it('reads a fee of its own dates on the day it applies', () => {
    const costs = [
      { kind: 'charge' as const, amount: 50_000, validUntil: '2027-02-28' },
      { kind: 'charge' as const, amount: 20_000, validFrom: '2027-03-01' },
    ];
    const channels = SAMPLE.channels.map((channel) =>
      channel.kind === 'in-person' ? { ...channel, costs } : channel,
    );
    expect(changed({ channels })).toEqual(['channels: Lệ phí: 50.000 đồng → 20.000 đồng (nộp trực tiếp)']);
  });

  it('counts papers more, papers less, and sets', () => {
    const papers = [
      { name: 'Tờ khai', originals: 2, forms: [{ name: 'Mẫu 02' }] },
      { name: 'Ảnh chân dung', originals: 1 },
    ];
    expect(changed({ evidence: [{ papers }], fileSets: 1 })).toEqual([
      'evidence: Thêm giấy tờ: Ảnh chân dung',
      'evidence: Bớt giấy tờ: Bản sao giấy khai sinh',
      'evidence: Số bản của Tờ khai: 1 bản chính → 2 bản chính',
      'evidence: Thêm mẫu: Mẫu 02',
      'evidence: Bớt mẫu: Mẫu 01',
      'evidence: Số bộ hồ sơ: 2 bộ → 1 bộ',
    ]);
  });

  it('only says of long texts that they were reworded, came or went', () => {
    const { requirements: _, ...withoutRequirements } = SAMPLE;
    const data = procedureSchema.parse({
      ...withoutRequirements,
      declaredNone: ['requirements'],
      steps: [{ text: 'Một bước.' }],
    });
    const texts = differences({ data: sample(), day: '2027-02-28' }, { data, day: '2027-03-01' });
    expect(texts.map(({ text }) => text)).toEqual([
      'Trình tự thực hiện: 2 bước → 1 bước',
      'Yêu cầu, điều kiện: không còn',
    ]);
  });
});
