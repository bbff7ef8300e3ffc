import { describe, expect, it } from 'vitest';
import { factsIn } from './facts-in-text.ts';

const told = (text: string): string[] =>
  factsIn(text).map(({ kind, key, written }) => `${kind} ${key} (${written})`);

describe('facts of a text', () => {
  it.each<[string, string[]]>([
    ['Thời hạn **5 ngày\nlàm việc**.', ['time 5 working-day (5 ngày làm việc)']],
    ['Trong mười ngày làm việc sẽ có quyết định.', ['time 10 working-day (mười ngày làm việc)']],
    ['Từ 1 đến 3 ngày.', ['time 3 day (3 ngày)', 'time 1 day (1 đến 3 ngày)']],
    ['Có kết quả trong ngày.', ['time at-once (trong ngày)']],
    [
      'Phí 2.000 đồng/trang, mười nghìn đồng một bản.',
      ['amount 2000 (2.000 đồng)', 'amount 10000 (mười nghìn đồng)'],
    ],
    ['Bạn mang theo ba thứ: tờ khai …', ['papers 3 (ba thứ)']],
    ['Không mất tiền.', ['free free (Không mất tiền)']],
  ])('%s', (text, facts) => expect(told(text)).toEqual(facts));

  it.each([
    'Nhận hồ sơ sau 15 giờ, trả trong ngày làm việc tiếp theo.',
    'Khách đến sau 23 giờ thì báo trước 8 giờ sáng hôm sau.',
    'Trợ cấp 500 nghìn một tháng, từ thứ hai đến thứ sáu.',
    'Bài đọc trong hai phút, ngày 15/3/2026, tháng 7 năm 2026.',
    'Quét mã để tải một giấy tờ.',
    'Lấy quá 10 mét khối một ngày đêm, bơm 5 lít một giờ.',
    'Cả nước có 734 thủ tục, 15 loại giấy tờ đã có dữ liệu.',
  ])('are none in: %s', (text) => expect(told(text)).toEqual([]));
});
