import { describe, expect, it } from 'vitest';
import { keepMarks } from './kept-marks.ts';

describe('what the form does not know', () => {
  it('code in a line stays code when a word is added elsewhere', () => {
    const before = 'Đoạn.\n\nGõ `{x}` rồi `<br>` và `a_b`.';
    const written = 'Đoạn thêm.\n\nGõ \\`{x}\\` rồi \\`<br>\\` và \\`a\\_b\\`.';
    expect(keepMarks(before, written)).toBe('Đoạn thêm.\n\nGõ `{x}` rồi `<br>` và `a_b`.');
  });

  it('signs that were no code are left as they were typed', () => {
    expect(keepMarks('Chữ.', 'Chữ \\`a\\`.')).toBe('Chữ \\`a\\`.');
    expect(keepMarks('```\n`a`\n```', 'Chữ \\`a\\`.')).toBe('Chữ \\`a\\`.');
  });

  it('the columns of a table keep their sides', () => {
    const before = '| Việc | Phí |\n| :--- | ---: |\n| Sao y | 2.000 |';
    const written = '| Việc | Phí |\n| --- | --- |\n| Sao y | 3.000 |';
    expect(keepMarks(before, written)).toBe('| Việc | Phí |\n| :--- | ---: |\n| Sao y | 3.000 |');
    expect(keepMarks(before, written.replace('Việc', 'Khác'))).toContain('| --- | --- |');
  });
});
