import { expect, it } from 'vitest';
import { pointToPage } from './point-to-page.ts';

it.each([
  ['Xem mức thu ở mục Cách thức thực hiện', 'Xem mức thu ở trang của thủ tục'],
  ['3 nhóm giấy tờ; xem mục Thành phần hồ sơ', '3 nhóm giấy tờ; xem ở trang của thủ tục'],
  ['Tùy cách nộp và trường hợp; xem ở dưới', 'Tùy cách nộp và trường hợp; xem ở trang của thủ tục'],
  ['3 ngày làm việc', '3 ngày làm việc'],
])('makes of %j %j', (answer, onPaper) => expect(pointToPage(answer)).toBe(onPaper));
