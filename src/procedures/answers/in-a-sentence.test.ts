import { expect, it } from 'vitest';
import { NOT_STATED } from '../rows/format.ts';
import { inASentence, type ToldFact } from './in-a-sentence.ts';

it.each<[ToldFact, string, string]>([
  [
    'cost',
    '25.000 đồng đến hết 31/12/2026, sau đó 50.000 đồng',
    '25.000 đồng đến hết 31/12/2026, sau đó 50.000 đồng',
  ],
  [
    'cost',
    'Đúng hạn không mất lệ phí; trễ hạn do tỉnh quy định',
    'đúng hạn không mất lệ phí; trễ hạn do tỉnh quy định',
  ],
  ['cost', NOT_STATED, 'chưa có thông tin'],
  ['time', NOT_STATED, 'chưa có thông tin'],
  ['time', 'Hồ sơ không ghi rõ thời hạn', 'hồ sơ chính thức không ghi rõ'],
  ['evidence', 'Mang theo 3 thứ', '3 thứ'],
  ['evidence', 'Xem danh sách bên dưới', 'tùy trường hợp, xem danh sách ở trang thủ tục'],
])('%s: %s', (fact, figure, words) => expect(inASentence(fact, { figure })).toBe(words));

it('says with the ways who helps, where a rule shuts some of them', () => {
  const remark =
    'Không tự nộp được thì đến trung tâm phục vụ hành chính công để được giúp nộp. Hồ sơ quốc gia còn ghi trực tiếp';
  expect(inASentence('where', { figure: 'Trực tuyến', remark })).toBe(
    'trực tuyến; không tự nộp được thì đến trung tâm phục vụ hành chính công để được giúp nộp',
  );
  expect(inASentence('where', { figure: 'Trực tiếp, bưu chính', remark: 'Nơi giải quyết: xã' })).toBe(
    'trực tiếp, bưu chính',
  );
});
