import { expect, it } from 'vitest';
import { learnTopicWords } from './learn-topic-words.ts';

const HERE = ['mua xe máy cũ', 'sang tên xe máy', 'đăng ký xe', 'giấy khai sinh', 'mua nhà'];
const NOT_HERE = ['vé xe đi sài gòn', 'giá vé tàu', 'giá vàng', 'mua vé số'];

it('learns which words are of matters that are not here', () => {
  const told = learnTopicWords(NOT_HERE, HERE);
  expect(told.get('ve')).toBeGreaterThan(0.5);
  expect(told.get('khai')).toBeLessThan(0);
  expect(told.get('ve')).toBeGreaterThan(told.get('mua') ?? 0);
  expect(told.get('gia vang')).toBeGreaterThan(0);
});

it('learns the same from the same texts, and nothing without phrases that are not here', () => {
  expect(learnTopicWords(NOT_HERE, HERE)).toEqual(learnTopicWords(NOT_HERE, HERE));
  expect(learnTopicWords([], HERE).size).toBe(0);
});

it('leaves out two small words that tell little', () => {
  const told = learnTopicWords(
    [...NOT_HERE, 'mấy giờ có', 'mấy giờ thì', 'vé ở đâu'],
    [...HERE, 'xe ở đâu', 'nhà ở đâu'],
  );
  expect(told.has('may gio')).toBe(true);
  expect(told.has('o dau')).toBe(false);
});

it('leaves out neighbours of one text alone of what is here', () => {
  const told = learnTopicWords(NOT_HERE, HERE);
  expect(told.has('xe may')).toBe(true);
  expect(told.has('khai sinh')).toBe(false);
});
