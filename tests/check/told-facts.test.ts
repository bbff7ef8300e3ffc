import { describe, expect, it } from 'vitest';
import { NEWS, NEWS_BODY, PROCEDURE, problemsAfter } from './edit-content.ts';

const RULE = 'facts-agree-with-entries';
type Edit = [file: string, was: string, is: string];
/** The entry with a dated charge, an exception, a deadline of the citizen's and a temporary rule. */
const ENTRY: Edit[] = [
  [
    PROCEDURE,
    'text: Nộp tờ khai tại quầy thử.',
    'text: Nộp tờ khai tại quầy thử trong 60 ngày kể từ ngày sinh. Cơ quan khác trả lời trong 2 ngày làm việc.',
  ],
  [
    PROCEDURE,
    '        note: Mức thử.\n',
    '        note: Mức thử.\n        validUntil: 2026-12-31\n      - kind: charge\n        amount: 20000\n        note: Mức thử.\n        validFrom: 2027-01-01\n',
  ],
  [
    PROCEDURE,
    'declaredNone: [requirements]',
    'handlingCases:\n  - name: Phải xác minh\n    processingTime:\n      value: 8\n      unit: working-day\ndeclaredNone: [requirements]',
  ],
];
const saying = (text: string, ...more: Edit[]) =>
  problemsAfter([...ENTRY, [NEWS, NEWS_BODY, text], ...more])
    .filter(({ rule }) => rule === RULE || rule === 'acknowledged-rules')
    .map(({ rule, value, message }) => `${rule} ${value ?? ''}: ${message}`);
const accepting = (reason: string): Edit => [
  NEWS,
  'sources:',
  `acknowledged:\n  - { rule: ${RULE}, reason: ${reason}, by: Bộ phận thử, on: 2026-11-20 }\nsources:`,
];

describe('facts that agree with the entry', () => {
  it.each([
    'Thời hạn giải quyết là 3 ngày làm việc; phải xác minh thì đến 8 ngày làm việc.',
    'Trường hợp phải xác minh, thời hạn giải quyết là 8 ngày làm việc.',
    'Lệ phí là 10.000 đồng đến hết 31/12/2026, sau đó 20.000 đồng.',
    'Lệ phí: <LePhi thuTuc="9.999999" />; trước đây báo ghi 20.000 đồng.',
    'Khai trong sáu mươi ngày kể từ ngày sinh. Thời hạn vẫn là 60 ngày kể từ ngày sinh.',
    'Cơ quan khác có 2 ngày làm việc để trả lời.',
    'Trợ cấp là 500.000 đồng một tháng; ai vi phạm thì bị phạt 2.000.000 đồng.',
    'Doanh thu dưới 200.000.000 đồng không phải nộp thuế.',
    'Nhận trước 23 giờ, trong giờ hành chính, từ 7 giờ 30 đến 11 giờ.',
    'Bạn mang theo 1 thứ; 15 loại giấy tờ đã có trong dữ liệu.',
    'Nộp trực tuyến thì không mất tiền.',
  ])('are left alone: %s', (text) => expect(saying(text)).toEqual([]));

  it.each([
    'Thời hạn giải quyết giảm từ 10 ngày làm việc xuống 3 ngày làm việc.',
    'Thời hạn giải quyết là 3 ngày làm việc, thay vì 10 ngày làm việc.',
    'Lệ phí từ 5.000 đồng lên 10.000 đồng.',
  ])('are left alone in a decision that tells what was before: %s', (text) =>
    expect(
      saying('Tin thử.', ['cong-bo/999-qd-bth.mdx', 'kind: new', `kind: new\n    whatChanged: ${text}`]),
    ).toEqual([]),
  );

  it('are left alone in a decision that is not in force yet', () =>
    expect(
      saying(
        'Tin thử.',
        ['cong-bo/999-qd-bth.mdx', 'effectiveFrom: 2026-02-01', 'effectiveFrom: 2027-02-01'],
        [
          'cong-bo/999-qd-bth.mdx',
          'kind: new',
          'kind: new\n    whatChanged: Thời hạn giải quyết là 5 ngày làm việc.',
        ],
      ).filter((line) => line.includes('5 ngày')),
    ).toEqual([]));

  it('are those of the procedure that the sentence itself names', () => {
    const other = 'Xem <ThuTuc ma="thu-tuc-nhieu-truong-hop" />, phí 10.000 đồng.';
    expect(saying(other)).toEqual([expect.stringContaining('thu-tuc-nhieu-truong-hop.mdx')]);
  });

  it('are not asked of a procedure that is no longer in force', () => {
    const ended: Edit = [PROCEDURE, 'validFrom: 2026-02-01', 'validFrom: 2026-02-01\nvalidUntil: 2026-10-01'];
    expect(saying('Lệ phí là 5.000 đồng.', ended)).toEqual([]);
  });
});

describe('another fact', () => {
  it('is accepted by a reason that repeats it', () =>
    expect(saying('Phải nộp 30.000 đồng.', accepting('30.000 đồng là tiền cọc'))).toEqual([]));

  it.each(['Là tiền cọc', '130.000 đồng là tiền cọc'])('is not accepted by: %s', (reason) =>
    expect(saying('Phải nộp 30.000 đồng.', accepting(reason))).toEqual([
      expect.stringMatching(/^facts-agree-with-entries 30\.000 đồng: /),
      expect.stringMatching(/^acknowledged-rules .*không nhắc lại điều được chấp nhận/),
    ]),
  );
});
