import { expect, it } from 'vitest';
import { saidOfTopic } from './said-of-topic.ts';

const link = (label: string, asked = Infinity) => ({ href: '#', label, asked });

it('names the most asked, wherever the alphabet puts them', () =>
  expect(
    saidOfTopic(
      [link('Chia lại đất', 40), link('Đổi sổ đỏ cũ'), link('Sang tên', 3), link('Tách thửa', 5)],
      'việc',
    ),
  ).toBe('4 việc, có: Sang tên; Tách thửa; Chia lại đất'));

it('names none where it is not known which is asked', () =>
  expect(saidOfTopic([link('Chia lại đất'), link('Tách thửa')], 'việc')).toBe('2 việc'));

it('sets no semicolon after a question', () =>
  expect(saidOfTopic([link('Nộp ở đâu?', 1), link('Bao lâu có?', 0)], 'câu')).toBe(
    '2 câu, có: Bao lâu có? Nộp ở đâu?',
  ));

it('names as many as two lines hold, and one at least', () => {
  const long = 'Chưa đăng ký kết hôn, muốn khai sinh cho con có tên cha thì làm sao?';
  expect(saidOfTopic([link('Nộp ở đâu?', 1), link(long, 0)], 'câu')).toBe(`2 câu, có: ${long}`);
});
