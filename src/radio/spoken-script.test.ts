import { describe, expect, it } from 'vitest';
import { breathsOf, syllablesOf } from './breaths.ts';
import { readingTime } from './reading-time.ts';
import { spokenBlocks } from './spoken-blocks.ts';
import { spokenScript } from './spoken-script.ts';
import { unreadTokens } from './unread-tokens.ts';

const written = (text: string): string[] => unreadTokens(text).map((token) => token.written);

describe('what no rule reads', () => {
  it.each([
    ['Theo thông báo của BTC.', ['BTC']],
    ['Dịch vụ của DATC và SCIC', ['DATC', 'SCIC']],
    ['ngày 29/9/2021/TT-BTC', ['29/9/2021/TT-BTC']],
    ['ngày 06/05/10', ['06/05/10']],
    ['số 12/KH-XYZ', ['12/KH-XYZ']],
    ['đạt 1/7 điểm', ['1/7']],
    ['tăng 1.5 triệu', ['1.5']],
    ['có 123456 mục', ['123456']],
    ['cơ quanquản lý', ['quanquản']],
    ['giá 5 # 6', ['#']],
    ['Biểu mẫu BA và TAI', ['BA', 'TAI']],
    ['khoản 1 200 đồng', ['1 200']],
    ['từ ngày 5-11', ['5-11']],
    ['thẩm định12', ['định12']],
  ])('of %s is told', (text, tokens) => expect(written(text)).toEqual(tokens));

  it.each([
    'Nghị định 63/2010/NĐ-CP, mẫu số 01/TB-HT, 20.000 đ/bản, từ 7h30 ngày 01/7/2026.',
    'Quét mã QR, mở VNeID hay Zalo, xem trang web, gọi 1800 1096.',
    'Đồng bào Khmer ở Campuchia.',
    'Giấy ra viện.Thông tin về hồ sơ. a.Trường hợp khác, 1.Tổ chức, ký.Miễn.',
    'BIÊN BẢN KIỂM TRA Kết quả; ứng dụng AI; Bấm vào nút THI ĐUA.',
  ])('is nothing in: %s', (text) => expect(written(text)).toEqual([]));
});

describe('a script', () => {
  it('says all in words and keeps as written what nobody can read', () => {
    const { paragraphs, syllables, unread } = spokenScript([
      'Lệ phí 5.000 đồng theo DATC, SCIC. Nộp ở UBND.',
    ]);
    const sentences = paragraphs.flat().map((breaths) => breaths.flat());
    expect(sentences.map((parts) => parts.map(({ text }) => text).join(''))).toEqual([
      'Lệ phí năm nghìn đồng theo DATC, SCIC.',
      'Nộp ở ủy ban nhân dân.',
    ]);
    expect(
      sentences.flatMap((parts) => parts.filter(({ isUnread }) => isUnread).map(({ text }) => text)),
    ).toEqual(['DATC', 'SCIC']);
    expect(unread).toEqual(['DATC', 'SCIC']);
    expect(syllables).toBe(14);
  });

  it('begins every sentence with a capital', () =>
    expect(spokenScript(['26/KH-UBND được ban hành.']).paragraphs[0]?.[0]?.[0]?.[0]?.text).toBe(
      'Kế hoạch số hai mươi sáu của Ủy ban nhân dân được ban hành.',
    ));

  it('has nothing to say of nothing', () =>
    expect(spokenScript(['', ' – '])).toEqual({ paragraphs: [], syllables: 0, unread: [] }));
});

describe('the breaths of a sentence', () => {
  it('are one where it is short', () =>
    expect(breathsOf('Nộp tờ khai, bản sao căn cước.')).toEqual(['Nộp tờ khai, bản sao căn cước.']));
  it('come at commas and semicolons, never so soon that a word stands alone', () =>
    expect(
      breathsOf(
        'Cha mẹ bận thì ông bà đi thay, không cần giấy ủy quyền, chỉ cần thống nhất trước với cha mẹ.',
      ),
    ).toEqual([
      'Cha mẹ bận thì ông bà đi thay,',
      'không cần giấy ủy quyền,',
      'chỉ cần thống nhất trước với cha mẹ.',
    ]));
  it('come in a long clause before a word that begins a new thought', () =>
    expect(
      breathsOf(
        'Người dân mang theo tờ khai đã điền đủ các mục và bản chính giấy chứng sinh do cơ sở khám chữa bệnh cấp.',
      ).length,
    ).toBeGreaterThan(1));
  it('lose nothing', () => {
    const sentence = 'một hai ba bốn năm, và sáu; bảy tám '.repeat(20).trim();
    expect(breathsOf(sentence).join(' ')).toBe(sentence);
  });
});

it('counts syllables, which Vietnamese writes each by itself', () =>
  expect(syllablesOf('Kính thưa bà con, ki-lô-mét.')).toBe(7));

it.each([
  [10, 'khoảng nửa phút'],
  [110, 'khoảng 1 phút'],
  [160, 'khoảng 1 phút rưỡi'],
  [218, 'khoảng 2 phút'],
])('takes %i syllables %s', (syllables, time) => expect(readingTime(syllables)).toBe(time));

it('hears the paragraphs of a page, not its pictures', () =>
  expect(
    spokenBlocks(
      '<h2>Việc</h2><p>Nộp <b>tờ khai</b> &amp; ảnh.</p><figure><img alt="x"><figcaption>Ảnh</figcaption></figure><table><tr><td>a</td><td>b</td></tr></table>',
    ),
  ).toEqual(['Việc', 'Nộp tờ khai & ảnh.', 'a, b']));
