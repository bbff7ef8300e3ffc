import { describe, expect, it } from 'vitest';
import { NEWS, NEWS_BODY, PROCEDURE, problemsAfter, saidOfNews } from './edit-content.ts';

/** True sentences that an office writes, each of which a hasty rule would call wrong. */
const RIGHT_SENTENCES = [
  'Theo Nghị định 99/2026/NĐ-CP và Kế hoạch 99/KH-UBND, việc này đổi từ ngày 29/02/2024.',
  'Lệ phí là 10.000 đồng; mức thu 500 đồng một trang; mẫu 1a, 1b, 1c, 1d, 1đ của năm 2026.',
  'Giải quyết trong 5 ngày làm việc, chậm nhất 15 ngày kể từ ngày nhận đủ giấy tờ; làm trong 2, 3 ngày; thẻ 3 trong 1.',
  'Gọi số 0999 999 999 hoặc số khẩn cấp 112; điện thoại: 0999.999.999.',
  'Xem thủ tục 9.999999 và mã hồ sơ 000.01.23.H59-220211-0001.',
  'Họp ngày 30/4 và 1/5, tháng 2/2026, tỷ lệ 30/2, trang 31/04.',
  'Trước đây gọi là mức độ 3, mức độ 4; nay là một phần và toàn trình.',
  'Xem [Thủ tục mẫu](../../../thu-tuc/thu-tuc-mau/) và [Cổng Dịch vụ công quốc gia](https://dichvucong.gov.vn/).',
];

describe('what is written right', () => {
  it.each(RIGHT_SENTENCES)('%s', (sentence) => {
    const aboutNothing: [string, string, string] = [NEWS, 'procedures: [thu-tuc-mau]\n', ''];
    const plain = problemsAfter([aboutNothing, [NEWS, NEWS_BODY, sentence]]).filter(
      ({ rule }) => !rule.startsWith('plain-language'),
    );
    expect(plain).toEqual([]);
  });
});

describe('facts in texts', () => {
  it.each([
    ['cited-numbers', 'Nghị định 99/NĐ-CP', "có phải '99/2026/NĐ-CP'?"],
    ['cited-numbers', 'Nghị định 99/2026/NĐ-C', "có phải '99/2026/NĐ-CP'?"],
    ['cited-numbers', 'Thông tư 01/2027/TT-BLĐTBXH', 'nay là Bộ Nội vụ (BNV)'],
    ['dates-in-text', 'ngày 31/4/2026', "'31/4/2026' không có trong lịch"],
    ['dates-in-text', 'ngày 15/13/2026', "'15/13/2026' không có trong lịch"],
    ['dates-in-text', 'ngày 29/02/2026', "'29/02/2026' không có trong lịch"],
    ['dates-in-text', 'trước ngày 31/4 phải nộp', 'không có trong lịch'],
    ['amounts-in-text', 'thu 10000 đồng', "có phải '10.000 đồng'?"],
    ['amounts-in-text', 'thu 1,250,000đ', "có phải '1.250.000 đồng'?"],
    ['amounts-in-text', 'thu 50.000đồng', "có phải '50.000 đồng'?"],
    ['old-online-levels', 'dịch vụ mức độ 3', "'mức độ 3' là tên gọi cũ"],
    ['times-have-units', 'Thời hạn 5 kể từ ngày nộp', "'Thời hạn 5' thiếu đơn vị"],
    ['phones-in-text', 'ĐT: (075) 3822 222', "có phải '0275 3822 222'?"],
    ['phones-in-text', 'ĐT: 0294 383 200', 'thiếu một chữ số'],
    ['phones-in-text', 'hotline 0168 222 3333', 'không còn dùng từ năm 2018'],
    ['phones-in-text', 'gọi [số này](tel:029438320001)', 'thừa chữ số'],
    ['web-addresses', 'nộp ở https://dichvucong.vinhlong.gov.vn', 'đã đóng từ ngày 01/07/2025'],
    ['web-addresses', 'thư ten.rieng@yahoo.com', 'hộp thư miễn phí'],
    ['procedure-codes-in-text', 'mã thủ tục 1001193', "mã thủ tục '1001193' sai cách viết"],
    ['link-texts', '[Xem thêm](https://dichvucong.gov.vn/)', "'Xem thêm', không nói dẫn đến đâu"],
    ['link-texts', '[bấm vào **đây**.](https://dichvucong.gov.vn/)', 'không nói dẫn đến đâu'],
  ])('%s: %s', (rule, words, message) => {
    expect(saidOfNews(rule, `Chữ, ${words}, chữ.`)).toEqual([expect.stringContaining(message)]);
  });

  it('keep quiet about the official words of an imported record', () => {
    const wrong = 'Lệ phí 10000đ, điện thoại 074.3832000, theo 61/NĐ-CP, xong trong 5.';
    const imported = problemsAfter([
      [PROCEDURE, 'text: Nộp tờ khai tại quầy thử.', `text: ${wrong}`],
      [PROCEDURE, '  retrievedOn: 2026-02-01', '  retrievedOn: 2026-02-01\n  imported:\n    steps: abcdef'],
    ]);
    const own = problemsAfter([[PROCEDURE, 'text: Nộp tờ khai tại quầy thử.', `text: ${wrong}`]]);
    const rules = ['amounts-in-text', 'phones-in-text', 'cited-numbers', 'times-have-units'];
    expect(imported.filter(({ rule }) => rules.includes(rule))).toEqual([]);
    expect(own.map(({ rule }) => rule)).toEqual(expect.arrayContaining(rules));
  });

  it('still look at the summary that an editor added to an imported record', () => {
    const problems = problemsAfter([
      [PROCEDURE, 'summary: Thủ tục giả', 'summary: Lệ phí 10000đ'],
      [PROCEDURE, '  retrievedOn: 2026-02-01', '  retrievedOn: 2026-02-01\n  imported:\n    steps: abcdef'],
    ]);
    expect(problems.map(({ rule }) => rule)).toEqual(['amounts-in-text']);
  });

  it('let the old names of online levels stand in texts of their time', () => {
    const old: [string, string, string] = [
      NEWS,
      'publishedOn: 2026-11-01',
      'publishedOn: 2026-11-01\nhappenedOn: 2022-03-01',
    ];
    expect(problemsAfter([old, [NEWS, NEWS_BODY, 'Dịch vụ mức độ 4.']])).toEqual([]);
  });
});

describe('amounts, hours and free procedures', () => {
  it.each([
    ['amount: 10.000', ['amounts-plausible']],
    ['amount: 12.5', ['amounts-plausible']],
    ['amount: 20\n        currency: USD', []],
    ['amount: 0', []],
    ['amount: 700', ['amounts-plausible']],
    ['amount: 1000', []],
  ])('%s', (amount, rules) => {
    expect(problemsAfter([[PROCEDURE, 'amount: 10000', amount]]).map(({ rule }) => rule)).toEqual(rules);
  });

  it.each([
    ['Việc này miễn phí.', 1],
    ['Miễn phí cho người cao tuổi.', 0],
    ['Nộp trực tuyến thì miễn phí.', 0],
  ])('"%s" beside a fee on every way', (sentence, count) => {
    const said = problemsAfter([
      [PROCEDURE, '    free: true', '    costs:\n      - kind: charge\n        amount: 5000'],
      [PROCEDURE, 'summary: Thủ tục giả, chỉ để thử bước kiểm tra.', `summary: ${sentence}`],
    ]);
    expect(said.filter(({ rule }) => rule === 'free-of-charge')).toHaveLength(count);
  });

  it('take morning and afternoon of one day for no overlap', () => {
    const hours = '    closes: "11:30"\n  - days: [mon]\n    opens: "11:30"\n    closes: "17:00"';
    expect(problemsAfter([['duong-day-nong/duong-day-thu.mdx', '    closes: "11:30"', hours]])).toEqual([]);
  });
});
