import { describe, expect, it } from 'vitest';
import type { ReadyItem } from '../content/problem.ts';
import { questionsOf, readyByPerson } from './ready-by-person.ts';

const FEE: ReadyItem = {
  kind: 'awaiting',
  ask: 'police',
  file: 'content/thu-tuc/the.mdx',
  of: 'Cấp lại thẻ (1.014064)',
  text: 'Mức thu',
  why: 'Hồ sơ không ghi.',
  into: 'Phí, lệ phí',
};
const SILENT: ReadyItem = { kind: 'silent-part', ask: 'ministry', file: 'a.mdx', text: 'Số bộ hồ sơ' };

describe('readyByPerson', () => {
  it('puts what names nobody last, and leaves out whom nothing is asked', () => {
    const { ask: _, ...unaddressed } = FEE;
    expect(readyByPerson([unaddressed, SILENT, FEE]).map(({ heading }) => heading)).toEqual([
      'Công an phường, xã',
      'Bộ, ngành đã ban hành; cơ quan lưu trữ',
      'Chưa ghi hỏi ai (thêm "ask" vào ghi chú)',
    ]);
  });
});

describe('questionsOf', () => {
  it('says what is asked of which entry, why, and where the answer goes', () =>
    expect(questionsOf([FEE])).toEqual([
      {
        what: 'Mức thu · Cấp lại thẻ (1.014064)',
        why: 'Hồ sơ không ghi.',
        into: 'content/thu-tuc/the.mdx, phần "Phí, lệ phí"',
      },
    ]));

  it('counts the parts that records leave out', () =>
    expect(questionsOf([SILENT, { ...SILENT, file: 'b.mdx' }])).toEqual([
      { what: 'Hồ sơ chính thức chưa ghi "Số bộ hồ sơ": 2 thủ tục' },
    ]));
});
