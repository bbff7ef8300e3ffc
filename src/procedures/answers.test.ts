import { describe, expect, it } from 'vitest';
import { costAnswer, evidenceAnswer, isWithoutCharge, timeAnswer } from './answers.ts';
import type { Channel, Cost, ProcessingTime } from './channel-schema.ts';
import type { Paper } from './evidence-schema.ts';

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

  it('does not span currencies', () => {
    expect(answer(channel([cost({ amount: 2000 }), cost({ amount: 10, currency: 'USD' })]))).toContain(
      'Nhiều mức thu',
    );
  });

  it('never calls 0 đồng with a remark free: the remark may state a charge', () => {
    const channels = [channel([cost({ amount: 0, note: 'Hội đồng nhân dân tỉnh quy định mức thu' })])];
    expect(answer(...channels)).toBe('Xem mức thu ở mục Cách thức thực hiện');
    expect(isWithoutCharge({ channels, declaredNone: [] }, DAY)).toBe(false);
  });

  it('says so where the official record is silent', () => {
    expect(answer(channel([]))).toBe('Cơ sở dữ liệu quốc gia chưa có thông tin này');
  });

  it('says that nothing is charged only where the entry says so', () => {
    expect(costAnswer({ channels: [channel([])], declaredNone: ['costs'] }, DAY)).toBe(
      'Không thu phí, lệ phí',
    );
  });

  it('shows the fee of the day, before and after it changes', () => {
    const changing = channel([
      cost({ amount: 50000, validUntil: '2026-12-31' }),
      cost({ amount: 30000, validFrom: '2027-01-01' }),
    ]);
    expect(costAnswer({ channels: [changing], declaredNone: [] }, '2026-12-31')).toBe('50.000 đồng');
    expect(costAnswer({ channels: [changing], declaredNone: [] }, '2027-01-01')).toBe('30.000 đồng');
  });
});

describe('how long it takes', () => {
  const time = (processingTime: ProcessingTime) => channel([], { processingTime });

  it('keeps working days apart from days', () => {
    const channels = [time({ value: 3, unit: 'working-day' }), time({ value: 3, unit: 'day' })];
    expect(timeAnswer({ channels, handlingCases: [] })).toBe('3 ngày làm việc hoặc 3 ngày');
  });

  it('takes the cases’ time where the record gives a number without a unit', () => {
    const handlingCases = [{ name: 'Đăng ký', processingTime: { value: 1, unit: 'working-day' as const } }];
    expect(timeAnswer({ channels: [time({ value: 1, unit: 'unspecified' })], handlingCases })).toBe(
      '1 ngày làm việc',
    );
  });

  it('does not answer with a bare number', () => {
    expect(timeAnswer({ channels: [time({ value: 0, unit: 'unspecified' })], handlingCases: [] })).toContain(
      'không ghi rõ đơn vị',
    );
  });
});

describe('how many papers', () => {
  const paper = (originals: number): Paper => ({
    name: 'Giấy tờ',
    originals,
    copies: 0,
    electronicForm: false,
    forms: [],
  });

  it('does not count remarks among the papers', () => {
    expect(evidenceAnswer({ evidence: [{ papers: [paper(1), paper(0), paper(2)] }] })).toBe('2 loại giấy tờ');
  });
});
