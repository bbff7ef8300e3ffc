import { expect, it } from 'vitest';
import { lineDiff } from './line-diff.ts';

it.each([
  ['a\nb\nc', 'a\nb\nc', []],
  ['a\nb\nc', 'a\nx\nc', ['- b', '+ x']],
  ['a\nb\nc', 'a\nc\nd', ['- b', '+ d']],
  ['a', 'a\nb', ['+ b']],
  ['', 'a', ['+ a']],
])('%j → %j', (before, after, expected) => {
  expect(lineDiff(before, after)).toEqual(expected);
});

it('shows very long texts whole', () => {
  const [old, now] = ['x', 'y'].map((letter) => Array(3000).fill(letter).join('\n'));
  expect(lineDiff(old ?? '', now ?? '')).toHaveLength(6000);
});
