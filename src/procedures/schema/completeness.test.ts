import { describe, expect, it } from 'vitest';
import { channelSchema } from './channel-schema.ts';
import { completeness } from './completeness.ts';

const filled = {
  steps: [1],
  evidence: [],
  fileSets: 1,
  requirements: 'Có',
  outputs: [1],
  legalBasis: [1],
  competentAuthorities: [1],
  executingOffices: [1],
  receivingAddress: 'Quầy',
  declaredNone: ['costs' as const, 'evidence' as const, 'forms' as const],
  silentInRecord: [],
  leftToPortal: [],
  source: { kind: 'decision' },
};
const said = (way: object): string[] => {
  const messages: string[] = [];
  const channel = { kind: 'in-person', processingTime: { value: 3, unit: 'day' }, ...way };
  completeness(
    { ...filled, channels: [channelSchema.parse(channel)] },
    { addIssue: ({ message }) => messages.push(message) },
  );
  return messages;
};

describe('a procedure said to charge nothing', () => {
  it('names no fee of a document and has no amount', () => {
    for (const way of [{ fees: [{ fee: 'cap-giay' }] }, { costs: [{ kind: 'fee', amount: 10000 }] }])
      expect(said(way)).toEqual([expect.stringContaining('"Phí, lệ phí" đã có nội dung')]);
  });

  it('may have a nought', () => expect(said({ costs: [{ kind: 'fee', amount: 0 }] })).toEqual([]));
});

it('an empty list of fees is no charge', () =>
  expect(channelSchema.safeParse({ kind: 'online', fees: [] }).error?.issues[0]?.message).toBe(
    'Không có khoản thu nào theo văn bản thì bỏ dòng "fees"',
  ));
