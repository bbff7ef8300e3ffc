import { expect, it } from 'vitest';
import { askedFirst } from './asked-first.ts';

const ANSWER = [
  'Nơi nhận là công an phường. Thời hạn giải quyết là 03 ngày làm việc.',
  'Lệ phí: 7.000 đồng.',
  'Phía sau còn mẫu đơn.',
];

it.each([
  [['fee'], /^Lệ phí: 7\.000 đồng\. Nơi nhận .* ngày làm việc\. Phía sau/],
  [['time'], /^Thời hạn giải quyết .* Nơi nhận/],
  [['fee', 'time'], /^Thời hạn .* Lệ phí: 7\.000 đồng\. Nơi nhận/],
  [['where'], /^Nơi nhận/],
  [[], /^Nơi nhận .* Thời hạn .* Lệ phí/],
] as const)('puts first what is asked: %s', (intents, wanted) =>
  expect(askedFirst(ANSWER, intents)).toMatch(wanted),
);

it('parts no sentence that leans on the one before', () =>
  expect(askedFirst(['Nộp tại quầy thì mất phí. Trực tuyến thì không mất phí.'], ['fee'])).toBe(
    'Nộp tại quầy thì mất phí. Trực tuyến thì không mất phí.',
  ));
