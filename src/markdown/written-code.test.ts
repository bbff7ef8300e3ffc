import { describe, expect, it } from 'vitest';
import { blankOut, fencedCode, inlineCode } from './written-code.ts';

const fenced = (text: string, unclosed = false): string => blankOut(text, fencedCode(text, unclosed), '.');
const inline = (text: string): string => blankOut(text, inlineCode(text), '.');

describe('code between fences', () => {
  it.each([
    ['a\n```\nb\n```\nc', 'a\n...\n.\n...\nc'],
    ['~~~ ts\n```\n~~~~\nc', '......\n...\n....\nc'],
    ['````\n```\n````\n```\nb', '....\n...\n....\n```\nb'],
    ['```a```\nb\n```\nc\n```', '```a```\nb\n...\n.\n...'],
    ['    ```\nb\n    ```', '    ```\nb\n    ```'],
    ['```\na', '```\na'],
    ['~~~\na\n```\nb\n```', '~~~\na\n...\n.\n...'],
  ])('is told in %j', (text, expected) => expect(fenced(text)).toBe(expected));
  it('goes on to the end where the fence is never closed, if asked', () =>
    expect(fenced('a\n```\nb\n~~~\nc', true)).toBe('a\n...\n.\n...\n.'));
});

describe('code inside lines', () => {
  it.each([
    ['a `b` c `d', 'a ... c `d'],
    ['``a ` b`` c', '......... c'],
    ['` `` `', '......'],
    ['\\`a `b`', '\\`a ...'],
    ['```a``` `b`', '....... ...'],
  ])('is told in %j', (text, expected) => expect(inline(text)).toBe(expected));
});
