import { describe, expect, it } from 'vitest';
import { MANY_WAYS } from '../../pattern-library/examples/procedures.ts';
import type { Channel, Cost } from '../schema/channel-schema.ts';
import { answerCost, isWithoutCharge } from './cost.ts';

const DAY = '2026-11-24';
const cost = (fields: Partial<Cost>): Cost => ({ kind: 'fee', currency: 'VND', ...fields });
const channel = (costs: Cost[], fields: Partial<Channel> = {}): Channel => ({
  kind: 'in-person',
  costs,
  free: false,
  ...fields,
});
const said = (note: string, amount?: number, day = DAY) =>
  answerCost({ channels: [channel([cost({ note, amount })])], declaredNone: [] }, day);
const figure = (...channels: Channel[]) => answerCost({ channels, declaredNone: [] }, DAY).figure;

describe('an amount', () => {
  it('is one figure where every way asks the same, and one for each way where they differ', () => {
    const ten = [cost({ amount: 10000 })];
    expect(figure(channel(ten), channel(ten, { kind: 'online' }))).toBe('10.000 đồng');
    expect(figure(channel([cost({ amount: 20000 })]), channel(ten, { kind: 'online' }))).toBe(
      'Trực tiếp 20.000 đồng, trực tuyến 10.000 đồng',
    );
    expect(answerCost(MANY_WAYS, DAY).figure).toContain('trực tuyến không thu');
  });

  it('says what it is reckoned by, and what the words tell of further amounts', () => {
    expect(said('/trang', 2000).figure).toBe('2.000 đồng/trang');
    expect(said('3.000 đồng/trang; từ trang thứ năm thu 2.000 đồng/trang', 3000)).toEqual({
      figure: '3.000 đồng/trang',
      remark: 'Từ trang thứ năm thu 2.000 đồng/trang',
    });
  });

  it('names what each of several is for without the stop of its words', () => {
    const two = [cost({ amount: 9000, note: 'Cấp mới.' }), cost({ amount: 4000, note: 'Cấp lại.' })];
    expect(answerCost({ channels: [channel(two)], declaredNone: [] }, DAY).remark).toBe(
      'Cấp mới: 9.000 đồng; Cấp lại: 4.000 đồng',
    );
  });

  it('does not span currencies, and puts the office abroad last', () => {
    const both = [cost({ amount: 2000 }), cost({ amount: 10, currency: 'USD', note: '/bản' })];
    expect(answerCost({ channels: [channel(both)], declaredNone: [] }, DAY)).toEqual({
      figure: '2.000 đồng',
      remark: 'Ở cơ quan đại diện tại nước ngoài: 10 USD/bản',
    });
  });

  it.each([
    ['35.000 đồng/tờ', 35, '35.000 đồng/tờ'],
    ['35.000 đồng/tờ', 0, '35.000 đồng/tờ'],
    ['', 35, 'Hỏi mức thu tại nơi nộp'],
    ['đối với 1 tờ', 35, 'Hỏi mức thu tại nơi nộp'],
    ['35.000.000đ/tờ', 35, 'Hỏi mức thu tại nơi nộp'],
  ])('is that of the words %j, not the number %i that lost its noughts', (note, amount, expected) => {
    expect(said(note, amount).figure).toBe(expected);
  });
});

describe('an amount with days', () => {
  it('comes before and after its change, and tells the change', () => {
    const changing = channel([
      cost({ amount: 50000, validUntil: '2026-12-31' }),
      cost({ amount: 30000, validFrom: '2027-01-01' }),
    ]);
    const on = (day: string) => answerCost({ channels: [changing], declaredNone: [] }, day);
    expect(on('2026-12-31')).toEqual({ figure: '50.000 đồng đến hết 31/12/2026, sau đó 30.000 đồng' });
    expect(on('2027-01-01')).toEqual({ figure: '30.000 đồng' });
  });

  const HALVES =
    'Mức thu: 60.000 đồng/thẻ. Từ ngày 01/01/2025 đến hết ngày 31/12/2025 nộp trực tuyến bằng 50% mức thu. Từ ngày 01/7/2025 đến hết ngày 31/12/2026 bằng 50% mức thu nêu trên.';
  it.each([
    ['2025-08-01', 'online', '30.000 đồng/thẻ đến hết 31/12/2025, sau đó 30.000 đồng/thẻ'],
    ['2026-11-24', 'in-person', '30.000 đồng/thẻ đến hết 31/12/2026, sau đó 60.000 đồng/thẻ'],
    ['2027-01-01', 'online', '60.000 đồng/thẻ'],
  ] as const)('reads halves out of the words on %s, %s; they never stack', (day, kind, expected) => {
    const channels = [channel([cost({ amount: 60000, note: HALVES })], { kind })];
    expect(answerCost({ channels, declaredNone: [] }, day).figure).toBe(
      day === '2025-08-01' ? '30.000 đồng/thẻ' : expected,
    );
  });

  it('takes the place of the full amount of the same way until its last day', () => {
    const channels = [
      channel([
        cost({ amount: 40000, note: '40.000đ/giấy (Thông tư số 9/2020/TT-BTH)' }),
        cost({ amount: 20000, note: '20.000đ/giấy (áp dụng đến hết ngày 31/12/2026)' }),
      ]),
    ];
    const on = (day: string) => answerCost({ channels, declaredNone: [] }, day).figure;
    expect(on(DAY)).toBe('20.000 đồng/giấy đến hết 31/12/2026, sau đó 40.000 đồng/giấy');
    expect(on('2027-06-01')).toBe('40.000 đồng/giấy');
  });
});

describe('0 đồng', () => {
  const zero = (note?: string, steps: { text: string }[] = []) => {
    const channels = [channel([cost({ amount: 0, note })])];
    return answerCost({ channels, declaredNone: [], steps }, DAY);
  };

  it('is free without words, and not where a step asks for money', () => {
    expect(zero().figure).toBe('0 đồng');
    expect(zero(undefined, [{ text: 'Đến ngày hẹn, người dân nộp phí cấp bản sao.' }]).figure).toBe(
      'Hồ sơ không ghi mức thu, các bước có nói phải nộp phí',
    );
    expect(zero(undefined, [{ text: 'Nộp lệ phí nếu thuộc trường hợp phải nộp lệ phí.' }]).remark).toContain(
      'có trường hợp phải nộp lệ phí',
    );
  });

  it.each([
    ['Hội đồng nhân dân cấp tỉnh quyết định mức thu', 'Do tỉnh quy định'],
    ['Hội đồng nhân dân tỉnh quy định mức thu, nếu có thu.', 'Do tỉnh quy định, nếu có thu'],
    ['Mức thu (nếu có) theo quyết định của Hội đồng nhân dân tỉnh', 'Do tỉnh quy định, nếu có thu'],
    [
      'Hội đồng nhân dân tỉnh quyết định. Miễn lệ phí cho việc khai đúng hạn.',
      'Đúng hạn không mất lệ phí; trễ hạn do tỉnh quy định',
    ],
    ['Thông tư số 9/2023/TT-BTH quy định mức thu phí', 'Có thể phải nộp, theo Thông tư số 9/2023/TT-BTH'],
    ['Theo quy định của Bộ Thử về giá dịch vụ do quỹ thanh toán', 'Có thể phải nộp, theo quy định'],
    ['Theo quy định của Bộ Thử về giá dịch vụ không thuộc danh mục', 'Có thể phải nộp, theo quy định'],
    ['Phí cấp bản sao giấy mẫu (nếu có yêu cầu)', '0 đồng cho việc này, bản sao cấp thêm thì có phí'],
    ['Không', '0 đồng'],
    ['Không quy định.', '0 đồng, hồ sơ ghi không quy định mức thu'],
  ])('with the words %j is %j', (note, expected) => {
    expect(zero(note).figure).toBe(expected);
  });

  it('is unknown where whoever is not exempt pays, besides what a copy costs', () => {
    const note = 'Phí cấp bản sao (nếu có yêu cầu). Miễn lệ phí cho người thuộc hộ nghèo; người khuyết tật.';
    const exempt = 'Miễn cho hộ nghèo, người khuyết tật';
    expect(zero(note)).toEqual({ figure: 'Hỏi mức thu tại nơi nộp', remark: exempt });
    expect(zero(note, [{ text: 'Người yêu cầu nộp lệ phí nếu thuộc trường hợp phải nộp.' }])).toEqual({
      figure: 'Hồ sơ không ghi mức thu, các bước có nói phải nộp phí',
      remark: `${exempt}. Hỏi nơi nộp trước khi đi`,
    });
  });

  it('is what a search for free procedures finds, and nothing else is', () => {
    const free = (note?: string) =>
      isWithoutCharge({ channels: [channel([cost({ amount: 0, note })])], declaredNone: [] }, DAY);
    expect([free(), free('Không'), free('Hội đồng nhân dân tỉnh quy định')]).toEqual([true, true, false]);
    expect(isWithoutCharge({ channels: [channel([])], declaredNone: ['costs'] }, DAY)).toBe(true);
  });
});

it('says so where the official record is silent', () => {
  expect(figure(channel([]))).toBe('Cơ sở dữ liệu quốc gia chưa có thông tin này');
});

it('does not count the way by which only the result comes home', () => {
  const post = channel([cost({ amount: 9000 })], { kind: 'post', note: 'Trả kết quả qua bưu chính.' });
  expect(figure(channel([cost({ amount: 5000 })]), post)).toBe('5.000 đồng');
});
