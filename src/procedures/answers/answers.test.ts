import { describe, expect, it } from 'vitest';
import { SILENT_AND_OUTDATED, TWO_CASES } from '../../pattern-library/examples/procedures.ts';
import { answersForCase } from './answers-for-case.ts';
import { answersOf, costAnswer, evidenceAnswer, timeAnswer } from './answers.ts';

const DAY = '2026-11-24';

describe('the answers of a procedure with cases', () => {
  const [child, adult, old] = TWO_CASES.cases.map((one) => answersForCase(TWO_CASES, one, DAY));

  it('are spans for everybody, and the papers of the first case', () => {
    const all = answersOf(TWO_CASES, DAY);
    expect(all.cost).toEqual({ figure: 'Từ 20.000 đồng đến 50.000 đồng', remark: 'Tùy trường hợp' });
    expect(all.time).toEqual({ figure: '2 ngày làm việc hoặc 5 ngày làm việc', remark: 'Tùy trường hợp' });
    expect(all.evidence).toEqual(
      child && { ...child.evidence, remark: `${child.evidence.remark}. Tính cho: Trẻ em` },
    );
  });

  it('claim nothing of this procedure where the case needs another one', () => {
    const led = { id: 'khac', name: 'Trường hợp khác', instead: '1.000689' };
    const said = answersForCase(TWO_CASES, led, DAY);
    expect(new Set(Object.values(said).map(({ figure }) => figure))).toEqual(
      new Set(['Theo thủ tục phải làm']),
    );
    const all = { ...TWO_CASES, cases: [...TWO_CASES.cases, led] };
    expect(answersOf(all, DAY)).toEqual(answersOf(TWO_CASES, DAY));
  });

  it('are the case’s own charge, time and papers', () => {
    expect([child?.cost.figure, child?.time.figure, child?.evidence.figure]).toEqual([
      '20.000 đồng',
      '2 ngày làm việc',
      'Mang theo 2 thứ',
    ]);
    expect([adult?.cost.figure, adult?.time.figure, adult?.evidence.figure]).toEqual([
      '50.000 đồng',
      '5 ngày làm việc',
      'Mang theo 1 thứ',
    ]);
  });

  it('are the editors’ words where they gave them', () => {
    expect(old?.cost).toEqual({ figure: 'Hỏi mức thu tại quầy mẫu' });
  });
});

it('sends the reader of a silent record to where they hand in', () => {
  expect(answersOf(SILENT_AND_OUTDATED, DAY).evidence).toEqual({
    figure: 'Cơ sở dữ liệu quốc gia chưa có thông tin này',
    remark: 'Hỏi nơi nộp trước khi đi',
  });
});

describe('the editors’ words for the plain case', () => {
  const plain = {
    ...TWO_CASES,
    plainCase: {
      cost: 'Đúng hạn không mất tiền',
      time: 'Trong ngày',
      papers: 'Mang theo 1 thứ: tờ khai mẫu',
    },
  };

  it('stand before what the record says, and are the same wherever an answer is shown', () => {
    const said = answersOf(plain, DAY);
    expect(said.evidence).toEqual({ figure: 'Mang theo 1 thứ', remark: 'tờ khai mẫu' });
    expect([said.cost.figure, said.time.figure, said.evidence.figure]).toEqual([
      costAnswer(plain, DAY),
      timeAnswer(plain),
      evidenceAnswer(plain),
    ]);
  });

  it('say what to get ready, and not what to bring, where the day leaves the web alone', () => {
    const channels = (['in-person', 'online'] as const).map((kind) => ({ kind, costs: [], free: false }));
    const waysLeft = { kinds: ['online'], since: '2025-10-01' } as const;
    const said = (more: object) => evidenceAnswer({ ...plain, channels, ...more });
    expect([said({}), said({ waysLeft })]).toEqual(['Mang theo 1 thứ', 'Chuẩn bị 1 thứ']);
  });

  it('are a case’s papers where no paper is marked for a case, and give way to its own words', () => {
    const [first] = plain.cases;
    const unmarked = {
      ...plain,
      evidence: [
        { papers: [{ name: 'Bộ hồ sơ', originals: 1, copies: 0, electronicForm: false, forms: [] }] },
      ],
    };
    const papersOf = (more: object) => first && answersForCase(unmarked, { ...first, ...more }, DAY).evidence;
    expect(papersOf({})).toEqual({ figure: 'Mang theo 1 thứ', remark: 'tờ khai mẫu' });
    expect(papersOf({ papers: 'Mang theo 2 thứ: tờ khai; thẻ' })?.figure).toBe('Mang theo 2 thứ');
    expect(first && answersForCase(plain, first, DAY).evidence.figure).toBe('Mang theo 2 thứ');
  });
});
