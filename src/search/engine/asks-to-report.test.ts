import { expect, it } from 'vitest';
import { asksToReport } from './asks-to-report.ts';

it.each(['gui phan anh o dau', 'Khiếu nại, tố cáo', 'cán bộ nhũng nhiễu thì gọi ai', 'kiến nghị'])(
  '%s: wants to report',
  (question) => {
    expect(asksToReport(question)).toBe(true);
  },
);

it.each(['đăng ký khai sinh', 'phản', 'ảnh thẻ căn cước', ''])('%j: wants something else', (question) => {
  expect(asksToReport(question)).toBe(false);
});
