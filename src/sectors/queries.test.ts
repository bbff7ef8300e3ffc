import { expect, it } from 'vitest';
import { sectorLabel } from './queries.ts';

it.each([
  ['bảo vệ quyền lợi người tiêu dùng', 'Bảo vệ quyền lợi người tiêu dùng'],
  ['Giáo dục nghề nghiệp (G07-LĐ06)', 'Giáo dục nghề nghiệp'],
  [
    'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
    'Thành lập và hoạt động doanh nghiệp (hộ kinh doanh)',
  ],
])('names the sector %s in a list as %s', (name, label) => expect(sectorLabel({ name })).toBe(label));
