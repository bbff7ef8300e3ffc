import { expect, it } from 'vitest';
import { paperName } from './paper-names.ts';

it.each([
  ['- Tờ khai đăng ký khai tử theo mẫu (nếu …);', 'tờ khai đăng ký khai tử'],
  ['Quân đội: giấy giới thiệu của thủ trưởng đơn vị', 'giấy giới thiệu của thủ trưởng đơn vị'],
  ['02 bộ bản vẽ thiết kế theo mẫu số 3', '02 bộ bản vẽ thiết kế'],
  ['- 2 (hai) ảnh toàn thân, kèm tên', '2 (hai) ảnh toàn thân'],
  ['01 bộ bản vẽ thiết kế', 'bản vẽ thiết kế'],
])('names “%s” as “%s”', (text, name) => expect(paperName(text)).toBe(name));
