import { describe, expect, it } from 'vitest';
import { applyEdits, editsOf, movedBy } from './edits.ts';

const insert = (at: number, text: string) => ({ from: at, to: at, text });

describe('edits of a text', () => {
  it('are made in the order of the text; insertions at one place stand before what is replaced there', () => {
    const edits = [
      { from: 4, to: 5, text: 'E' },
      { from: 1, to: 2, text: 'B' },
      insert(1, 'x'),
      insert(1, 'y'),
    ];
    expect(applyEdits('abcdef', edits)).toBe('axyBcdEf');
  });

  it('leave out what overlaps', () => {
    const edits = [{ from: 0, to: 3, text: '1' }, { from: 2, to: 4, text: '2' }, insert(3, '3')];
    expect(applyEdits('abcdef', edits)).toBe('13def');
  });

  it('replace matches, and move with their part', () => {
    const edits = editsOf('một hai', /\w+/g, ([word]) => (word === 'hai' ? 'ba' : undefined));
    expect(applyEdits('>> một hai', movedBy(3, edits))).toBe('>> một ba');
  });
});
