import { expect, it } from 'vitest';
import { openSample } from '../../../../tests/samples/sample-procedures.ts';
import { askedAboutSite } from './about-site.ts';

it.each([
  ['trang này có đọc ra tiếng hông', 'trợ năng'],
  ['chu be qua doc khong ra', 'trợ năng'],
  ['thay trang ghi sai thi noi ai', 'liên hệ trang này'],
  ['web này bấm không được', 'liên hệ trang này'],
  ['số liệu này lấy ở đâu ra', 'nguồn thông tin'],
  ['thông tin trên đây có chính xác không', 'nguồn thông tin'],
  ['trang này của ai làm', 'giới thiệu'],
  ['trang này có phải giả mạo không', 'kênh thông tin chính thức'],
  ['trang này có lưu lại gì của tui không', 'quyền riêng tư'],
  ['mat mang coi trang nay duoc khong', 'hướng dẫn sử dụng'],
  ['nộp hồ sơ trên trang này được không', 'trang này không nhận hồ sơ'],
])('reads what the site is asked of itself in “%s”', (question, means) =>
  expect(askedAboutSite(question)).toBe(means),
);

it.each([
  'trang này có bảng giá vàng không',
  'trang trại nuôi heo ghi sai diện tích',
  'giấy khai sinh ghi sai tên',
  'người mù được trợ cấp bao nhiêu',
  'đăng nhập cổng dịch vụ công bằng gì',
])('reads nothing about the site in “%s”', (question) => expect(askedAboutSite(question)).toBeUndefined());

it('never says that nothing is here about the site itself', () =>
  expect(openSample().search('số liệu này lấy ở đâu ra').isNothing).toBe(false));
