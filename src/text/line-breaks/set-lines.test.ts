import { expect, it } from 'vitest';
import { boundWords } from './bound-words.ts';
import { linesNeeded, setLines } from './set-lines.ts';

/** Words as wide as they have letters. */
const measured = (text: string) => boundWords(text).map((word) => ({ ...word, width: word.text.length }));
const set = (text: string, width: number, count: number) => setLines(measured(text), 1, width, count)?.lines;

it('counts the lines that a text needs', () => {
  expect(linesNeeded(measured('Chào trước, hỏi rõ, hẹn đúng'), 1, 28)).toBe(1);
  expect(linesNeeded(measured('Chào trước, hỏi rõ, hẹn đúng'), 1, 12)).toBe(3);
});

it('knows a word that is wider than a line', () =>
  expect(linesNeeded(measured('thutuchanhchinh'), 1, 10)).toBeUndefined());

it('breaks where the sentence pauses, though the lines are less alike', () =>
  expect(set('Giấy nào không niêm yết, dân có quyền không nộp', 30, 2)).toEqual([
    'Giấy nào không niêm yết,',
    'dân có quyền không nộp',
  ]));

it('ends no line with a word that leads on', () =>
  expect(set('Nâng cao chất lượng phục vụ người dân và doanh nghiệp', 40, 2)?.[0]).not.toMatch(/ và$/));

it('leaves no word alone at the end where it needn’t', () =>
  expect(set('Mỗi góp ý là một lần thủ tục tốt hơn', 32, 2)?.at(-1)?.split(' ').length).toBeGreaterThan(1));

it('says when so many lines don’t hold it', () =>
  expect(set('Hướng dẫn một lần cho đủ', 10, 2)).toBeUndefined());
