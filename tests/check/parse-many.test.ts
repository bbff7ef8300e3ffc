import { describe, expect, it } from 'vitest';
import { parseMany, parseShare } from '../../scripts/check/parse-many.ts';

const TEXTS = Array.from({ length: 700 }, (_, index) => ({
  yaml: index % 7 === 0 ? `a: [${index}` : `a: ${index}\non: 2026-01-31\n`,
  offset: index,
}));

describe('YAML shared among threads', () => {
  it('gives the same data and faults, in the same order, as one thread', () => {
    expect(parseMany(TEXTS)).toEqual(parseShare(TEXTS));
  });
});
