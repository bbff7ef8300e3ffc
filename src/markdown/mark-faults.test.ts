import { describe, expect, it } from 'vitest';
import { markFaults } from './mark-faults.ts';
import { parseBody } from './parse-body.ts';

const found = (body: string): string[] => {
  const parsed = parseBody(body);
  return 'tree' in parsed ? markFaults(parsed.tree, body).map(({ value }) => value) : ['unread'];
};

describe('marks that come out otherwise than meant', () => {
  it.each([
    ['3~5 ngày, 10~20 đồng', ['~5 ngày, 10~']],
    ['- 1~2\n- 3~4, 5~6', ['~4, 5~']],
    ['**Lưu ý:**không. **“Một cửa”**là', ['**Lưu ý:**', '**“Một cửa”**']],
    ['**Lệ phí: **50.000', ['**Lệ phí: **']],
    ['__Chú ý:__ba *Hạn:*ba', ['__Chú ý:__', '*Hạn:*']],
    ['<LuuY>\n\n- **Hạn!**ba\n\n</LuuY>', ['**Hạn!**']],
    ['Phí (*) tính. (*) Nộp', ['*) tính. (*']],
    ['2*3*4', ['*3*']],
    ['- [x] a', ['- [x] a']],
    ['a | b\nc | d', ['a | b']],
    ['Chữ\n===', ['Chữ']],
    ['## A\n\n#### B', ['#### B']],
    ['Chữ **đậm chưa đóng.', ['**đậm chưa đóng.']],
    ['Chữ\n---\n\nChữ', ['Chữ']],
    ['Phí[^1] nộp[^ghi-chú]', ['[^1]', '[^ghi-chú]']],
  ])('%j', (body, values) => expect(found(body)).toEqual(values));

  it.each([
    'Từ 3~5 ngày, ~~bỏ~~, `1~2 3~4`, 3\\~5 và 7\\~9',
    'Phí** nộp một lần.\n\n**Trừ hộ nghèo.',
    '(*) Nộp bản chính; (**) nộp bản sao',
    'Bản chính*, bản sao**; phí** và lệ phí*. 2 * 3 * 4, khách sạn 4* và 5*',
    '**Lưu ý:** không, **Hạn**: ba, ***cả hai***, “**Một cửa**”',
    'Chọn A | B, `| a | b |`\n\na | b\n--- | ---\nc | d',
    '## A\n\n### B\n\n## C\n\n### D\n\n#### E',
    'Chữ\n\n---\n\nChữ, x\\[^1], `[^1]`, [^ chữ]',
    'Ô [ ] trống, x[1], snake_case_here',
  ])('are not seen in %j', (body) => expect(found(body)).toEqual([]));
});
