import { expect, it } from 'vitest';
import { paperName } from './paper-names.ts';

it.each([
  ['- Tờ khai đăng ký khai tử theo mẫu (nếu …);', 'tờ khai đăng ký khai tử'],
  ['Quân đội: giấy giới thiệu của thủ trưởng đơn vị', 'giấy giới thiệu của thủ trưởng đơn vị'],
])('names “%s” as “%s”', (text, name) => expect(paperName(text)).toBe(name));
