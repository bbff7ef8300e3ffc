import { describe, expect, it } from 'vitest';
import { compareFacts, type CommittedEntry } from './compare-facts.ts';

const DAY = '2026-11-24';

const record = (): CommittedEntry => ({
  code: '9.999999',
  name: 'Thủ tục mẫu',
  decision: { number: '1/QĐ-MAU', issuer: 'Bộ Mẫu' },
  levels: ['commune'],
  type: 'other',
  sector: 'mau',
  audience: ['citizen'],
  channels: [
    {
      kind: 'in-person',
      processingTime: { value: 3, unit: 'working-day' },
      costs: [{ kind: 'charge', amount: 50000, note: 'Thu 50.000 đồng một lần' }],
    },
  ],
  evidence: [{ papers: [{ name: 'Tờ khai', originals: 1 }] }],
  legalBasis: [{ number: '60/2014/QH13' }],
  outputs: ['Giấy mẫu'],
  silentInRecord: [
    'steps',
    'forms',
    'requirements',
    'competentAuthorities',
    'executingOffices',
    'receivingAddress',
    'fileSets',
  ],
});

/** The record with one thing changed. */
const changed = (change: (entry: CommittedEntry) => void): CommittedEntry => {
  const entry = record();
  change(entry);
  return entry;
};

describe('the facts of an entry against its official record', () => {
  it('agrees when only sentences were rewritten', () => {
    const ours = changed((entry) => {
      entry.steps = [{ name: 'Nộp hồ sơ', text: 'Bạn nộp ở phường.' }];
      entry.evidence = [{ papers: [{ name: 'Tờ khai đã điền đủ', originals: 1 }] }];
    });
    expect(compareFacts(ours, record(), DAY).differences).toEqual([]);
  });

  it.each<[string, (entry: CommittedEntry) => void]>([
    [
      'amount',
      (entry) =>
        entry.channels[0]?.costs?.splice(0, 1, {
          kind: 'charge',
          amount: 30000,
          note: 'Thu 50.000 đồng một lần',
        }),
    ],
    [
      'figure in a remark',
      (entry) =>
        entry.channels[0]?.costs?.splice(0, 1, {
          kind: 'charge',
          amount: 50000,
          note: 'Thu 5.000 đồng một lần',
        }),
    ],
    ['dropped remark', (entry) => entry.channels[0]?.costs?.splice(0, 1, { kind: 'charge', amount: 50000 })],
    [
      'unit',
      (entry) => Object.assign(entry.channels[0] ?? {}, { processingTime: { value: 3, unit: 'day' } }),
    ],
    ['channel', (entry) => entry.channels.push({ kind: 'post' })],
    ['number of originals', (entry) => (entry.evidence = [{ papers: [{ name: 'Tờ khai', originals: 2 }] }])],
    ['paper', (entry) => (entry.evidence = [{ papers: [] }])],
    ['legal basis', (entry) => (entry.legalBasis = [{ number: '60/2014/QH14' }])],
    ['decision', (entry) => (entry.decision.number = '2/QĐ-MAU')],
    ['name', (entry) => (entry.name = 'Thủ tục khác')],
  ])('finds a wrong %s', (_what, change) => {
    expect(compareFacts(changed(change), record(), DAY).differences).not.toEqual([]);
  });

  const listed = (): CommittedEntry => ({
    ...record(),
    channels: [
      {
        kind: 'in-person',
        processingTime: { value: 3, unit: 'working-day' },
        costs: [{ kind: 'charge', amount: 50000 }],
      },
    ],
    evidence: [],
    paperCounts: [1],
    leftToPortal: ['costs', 'evidence'],
  });

  it('agrees with an entry that leaves sentences to the portal, and judges every figure that it tells', () => {
    expect(compareFacts(listed(), record(), DAY).differences).toEqual([]);
    const untold = { ...listed(), channels: [{ ...listed().channels[0], costs: [] }] } as CommittedEntry;
    expect(compareFacts(untold, record(), DAY).differences).toEqual([]);
    const silent = {
      leftToPortal: ['evidence' as const],
      silentInRecord: [...(record().silentInRecord ?? []), 'costs' as const],
    };
    expect(compareFacts({ ...untold, ...silent }, record(), DAY).differences).not.toEqual([]);
    expect(compareFacts({ ...listed(), paperCounts: [2] }, record(), DAY).differences).toHaveLength(1);
    const dearer = listed();
    dearer.channels[0]?.costs?.splice(0, 1, { kind: 'charge', amount: 5000 });
    expect(compareFacts(dearer, record(), DAY).differences.map(({ what }) => what)).toEqual([
      'cách 1, khoản 1, số tiền',
      'trả lời cost ngày 2026-11-24',
    ]);
  });

  it.each<[string, Partial<CommittedEntry>]>([
    ['amount', { plainFacts: { costs: [{ amount: 20000, per: 'time' }] } }],
    ['unit of an amount', { plainFacts: { costs: [{ amount: 50000, per: 'page' }] } }],
    ['time', { plainFacts: { times: [{ value: 5, unit: 'working-day' }] } }],
    ['words', { plainFacts: { costs: [{ words: 'by-province' }] } }],
    ['number of papers in every case', { paperCounts: [2, 3] }],
  ])('finds a wrong %s among what its words come to', (_what, wrong) => {
    expect(compareFacts({ ...listed(), ...wrong }, record(), DAY).differences).toHaveLength(1);
  });

  it('gives the reason that the entry records', () => {
    const ours = changed((entry) => {
      entry.type = 'law-delegated';
      entry.differsFromRecord = [{ part: 'type', reason: 'Theo quyết định mới' }];
    });
    expect(compareFacts(ours, record(), DAY).differences).toEqual([
      {
        part: 'type',
        what: 'loại',
        official: 'other',
        committed: 'law-delegated',
        reason: 'Theo quyết định mới',
      },
    ]);
  });
});
