import { describe, expect, it } from 'vitest';
import { MANY_WAYS, SILENT_AND_OUTDATED, TWO_CASES } from '../../pattern-library/examples/procedures.ts';
import { answersForCase, answersOf, costAnswer, evidenceAnswer, timeAnswer } from './answers.ts';
import type { Channel, Cost, ProcessingTime } from '../channel-schema.ts';
import { answerCost } from './cost.ts';
import { isWithoutCharge } from '../costs.ts';
import type { Paper } from '../evidence-schema.ts';

const DAY = '2026-11-24';
const cost = (fields: Partial<Cost>): Cost => ({ kind: 'fee', currency: 'VND', ...fields });
const channel = (costs: Cost[], fields: Partial<Channel> = {}): Channel => ({
  kind: 'in-person',
  costs,
  free: false,
  ...fields,
});
const answer = (...channels: Channel[]) => costAnswer({ channels, declaredNone: [] }, DAY);

describe('what the reader pays', () => {
  it('is a single amount when every channel asks the same', () => {
    expect(answer(channel([cost({ amount: 10000 })]), channel([cost({ amount: 10000 })]))).toBe(
      '10.000 đồng',
    );
  });

  it('is a span when channels differ', () => {
    expect(answer(channel([cost({ amount: 20000 })]), channel([cost({ amount: 7000 })]))).toBe(
      'Từ 7.000 đồng đến 20.000 đồng',
    );
  });

  it('names each way where the ways differ, also one that charges nothing', () => {
    expect(answerCost(MANY_WAYS, DAY).remark).toContain('Trực tiếp 50.000 đồng; Trực tuyến không thu');
  });

  it('does not span currencies', () => {
    expect(answer(channel([cost({ amount: 2000 }), cost({ amount: 10, currency: 'USD' })]))).toBe(
      '2.000 đồng hoặc 10 USD',
    );
  });

  it('never calls 0 đồng with a remark free: the remark may state a charge', () => {
    const channels = [channel([cost({ amount: 0, note: 'Hội đồng nhân dân tỉnh quy định mức thu' })])];
    expect(answer(...channels)).toBe('Do tỉnh quy định');
    expect(isWithoutCharge({ channels, declaredNone: [] }, DAY)).toBe(false);
  });

  it.each(['Miễn phí cho hộ nghèo. Người khác 50.000 đồng.', 'Không thu khi làm lần đầu.'])(
    'does not quote a remark that may be read as free for all: %j',
    (note) => {
      const said = answerCost({ channels: [channel([cost({ amount: 0, note })])], declaredNone: [] }, DAY);
      expect(JSON.stringify(said)).not.toMatch(/miễn phí|không thu/i);
      expect(said.figure).toBe('Hỏi mức thu tại nơi nộp');
    },
  );

  it('says what a single figure is reckoned by', () => {
    const channels = [channel([cost({ amount: 2000, note: 'Cho mỗi trang' })])];
    expect(answerCost({ channels, declaredNone: [] }, DAY)).toEqual({
      figure: '2.000 đồng',
      remark: 'Cho mỗi trang',
    });
  });

  it('says so where the official record is silent', () => {
    expect(answer(channel([]))).toBe('Cơ sở dữ liệu quốc gia chưa có thông tin này');
  });

  it('says that nothing is charged only where the entry says so', () => {
    expect(costAnswer({ channels: [channel([])], declaredNone: ['costs'] }, DAY)).toBe(
      'Không thu phí, lệ phí',
    );
  });

  it('shows the fee of the day, before and after it changes, and tells a change ahead', () => {
    const changing = channel([
      cost({ amount: 50000, validUntil: '2026-12-31' }),
      cost({ amount: 30000, validFrom: '2027-01-01' }),
    ]);
    const on = (day: string) => answerCost({ channels: [changing], declaredNone: [] }, day);
    expect(on('2026-12-31')).toEqual({ figure: '50.000 đồng', remark: 'Từ 01/01/2027: 30.000 đồng' });
    expect(on('2027-01-01')).toEqual({ figure: '30.000 đồng' });
  });
});

describe('how long it takes', () => {
  const time = (processingTime: ProcessingTime) => channel([], { processingTime });

  it('keeps working days apart from days', () => {
    const channels = [time({ value: 3, unit: 'working-day' }), time({ value: 3, unit: 'day' })];
    expect(timeAnswer({ channels, handlingCases: [] })).toBe('3 ngày làm việc hoặc 3 ngày');
  });

  it('is a span where the ways differ', () => {
    const channels = [time({ value: 27, unit: 'day' }), time({ value: 17, unit: 'day' })];
    expect(timeAnswer({ channels, handlingCases: [] })).toBe('Từ 17 đến 27 ngày');
  });

  it('takes the cases’ time where the record gives a number without a unit', () => {
    const handlingCases = [{ name: 'Đăng ký', processingTime: { value: 1, unit: 'working-day' as const } }];
    expect(timeAnswer({ channels: [time({ value: 1, unit: 'unspecified' })], handlingCases })).toBe(
      '1 ngày làm việc',
    );
  });

  it.each([0, 5])('does not answer with a bare %i', (value) => {
    expect(timeAnswer({ channels: [time({ value, unit: 'unspecified' })], handlingCases: [] })).toContain(
      'không ghi rõ đơn vị',
    );
  });
});

describe('how many papers', () => {
  const paper = (originals: number, name = `Giấy tờ ${originals}`): Paper => ({
    name,
    originals,
    copies: 0,
    electronicForm: false,
    forms: [],
  });

  it('does not count remarks among the papers', () => {
    expect(evidenceAnswer({ evidence: [{ papers: [paper(1), paper(0), paper(2)] }] })).toBe('2 loại giấy tờ');
  });

  it('counts a paper once that the record repeats', () => {
    expect(evidenceAnswer({ evidence: [{ papers: [paper(1), paper(1)] }] })).toBe('1 loại giấy tờ');
  });

  it('is the most where some papers are only for some', () => {
    const papers = [paper(1), paper(1, 'Giấy ủy quyền, nếu nhờ người khác')];
    expect(evidenceAnswer({ evidence: [{ papers }] })).toBe('Nhiều nhất 2 loại giấy tờ');
  });
});

describe('the answers of a procedure with cases', () => {
  const [child, adult, old] = TWO_CASES.cases.map((one) => answersForCase(TWO_CASES, one, DAY));

  it('are spans for everybody', () => {
    const all = answersOf(TWO_CASES, DAY);
    expect(all.cost).toEqual({ figure: 'Từ 20.000 đồng đến 50.000 đồng', remark: 'Tùy trường hợp' });
    expect(all.time).toEqual({ figure: '2 ngày làm việc hoặc 5 ngày làm việc', remark: 'Tùy trường hợp' });
    expect(all.evidence.figure).toBe('Từ 1 đến 2 loại giấy tờ');
  });

  it('are the case’s own charge, time and papers', () => {
    expect([child?.cost.figure, child?.time.figure, child?.evidence.figure]).toEqual([
      '20.000 đồng',
      '2 ngày làm việc',
      '2 loại giấy tờ',
    ]);
    expect([adult?.cost.figure, adult?.time.figure, adult?.evidence.figure]).toEqual([
      '50.000 đồng',
      '5 ngày làm việc',
      '1 loại giấy tờ',
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
