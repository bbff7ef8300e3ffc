import { describe, expect, it } from 'vitest';
import { findTreeProblems, MOST_QUESTIONS } from './tree-problems.ts';
import type { GuideTree } from './tree.ts';

/** `{ a: 'b c' }`: question a leads to b and to c; steps named in `ends` are outcomes. */
const guide = (questions: Record<string, string>, ends = 'het xong'): GuideTree => ({
  questions: Object.entries(questions).map(([id, to]) => ({
    id,
    answers: to
      .split(' ')
      .filter(Boolean)
      .map((goto) => ({ text: goto, goto })),
  })),
  outcomes: ends.split(' ').map((id) => ({ id })),
});
const told = (tree: GuideTree): string[] => findTreeProblems(tree).map(({ kind, id }) => `${kind} ${id}`);

describe('findTreeProblems', () => {
  it('finds nothing in a sound guide, even where two ways lead to one step', () => {
    expect(told(guide({ a: 'b c', b: 'het xong', c: 'het xong' }))).toEqual([]);
  });

  it('tells an answer that leads to nothing, at its place', () => {
    expect(findTreeProblems(guide({ a: 'b het xong', b: 'het lac' }))).toEqual([
      { kind: 'no-such-step', path: ['questions', 1, 'answers', 1, 'goto'], id: 'lac' },
    ]);
  });

  it('tells a circle at the answer that closes it', () => {
    expect(findTreeProblems(guide({ a: 'b het', b: 'a xong' }))).toEqual([
      { kind: 'circle', path: ['questions', 1, 'answers', 0, 'goto'], id: 'a' },
    ]);
    expect(told(guide({ a: 'a het xong' }))).toEqual(['circle a']);
  });

  it('tells questions and outcomes that no answer leads to', () => {
    expect(told(guide({ a: 'het xong', b: 'het xong' }, 'het xong thua'))).toEqual([
      'unreachable b',
      'unreachable thua',
    ]);
  });

  it('tells a question without an end', () => {
    expect(told(guide({ a: 'b het xong', b: '' }))).toEqual(['dead-end b']);
    expect(told(guide({ a: 'b het xong', b: 'c b', c: 'b c' }))).toContain('dead-end c');
  });

  it('tells an id that is used twice', () => {
    expect(findTreeProblems(guide({ a: 'het a1', a1: 'het xong' }, 'het xong a1'))).toContainEqual({
      kind: 'repeated-id',
      path: ['outcomes', 2, 'id'],
      id: 'a1',
    });
  });

  it('allows five questions in a row and tells the sixth', () => {
    const row = (length: number): GuideTree =>
      guide(
        Object.fromEntries(
          Array.from({ length }, (_, at) => [`c${at}`, at === length - 1 ? 'het xong' : `c${at + 1} het`]),
        ),
      );
    expect(told(row(MOST_QUESTIONS))).toEqual([]);
    expect(told(row(MOST_QUESTIONS + 1))).toEqual(['too-long c5']);
  });

  it('measures the longest of several ways', () => {
    expect(told(guide({ a: 'f b', b: 'c het', c: 'd het', d: 'e het', e: 'f het', f: 'het xong' }))).toEqual([
      'too-long f',
    ]);
  });

  it('says nothing of a guide without questions', () => {
    expect(told({ questions: [], outcomes: [] })).toEqual([]);
  });
});
