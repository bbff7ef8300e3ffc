import { describe, expect, it } from 'vitest';
import { questionsLeft, waysTo, type GuideTree } from './tree.ts';

const tree: GuideTree = {
  questions: [
    {
      id: 'noi-sinh',
      answers: [
        { text: 'Trong nước', goto: 'ket-hon' },
        { text: 'Nước ngoài', goto: 'hoi' },
      ],
    },
    {
      id: 'ket-hon',
      answers: [
        { text: 'Rồi', goto: 'khai-sinh' },
        { text: 'Chưa', goto: 'hoi' },
      ],
    },
  ],
  outcomes: [{ id: 'khai-sinh' }, { id: 'hoi' }],
};

describe('waysTo', () => {
  it('gives the answers of the one way to a step', () => {
    expect(waysTo(tree, 'khai-sinh')).toEqual([
      [
        { question: 'noi-sinh', answer: 'Trong nước' },
        { question: 'ket-hon', answer: 'Rồi' },
      ],
    ]);
  });

  it('gives every way where there are several, and none to a step that nothing leads to', () => {
    expect(waysTo(tree, 'hoi').map((way) => way.at(-1)?.question)).toEqual(['ket-hon', 'noi-sinh']);
    expect(waysTo(tree, 'khong-co')).toEqual([]);
  });

  it('needs no answer to be at the beginning', () => {
    expect(waysTo(tree, 'noi-sinh')).toEqual([[]]);
  });

  it('does not run in circles', () => {
    const circle: GuideTree = {
      questions: [
        {
          id: 'a',
          answers: [
            { text: 'x', goto: 'a' },
            { text: 'y', goto: 'z' },
          ],
        },
      ],
      outcomes: [{ id: 'z' }],
    };
    expect(waysTo(circle, 'z')).toEqual([[{ question: 'a', answer: 'y' }]]);
  });
});

describe('questionsLeft', () => {
  it('counts the longest way on, the question itself included', () => {
    expect([
      questionsLeft(tree, 'noi-sinh'),
      questionsLeft(tree, 'ket-hon'),
      questionsLeft(tree, 'hoi'),
    ]).toEqual([2, 1, 0]);
  });
});
