import { describe, expect, it } from 'vitest';
import { LONGEST_QUESTION, readState, writeState } from './search-state.ts';

describe('the search page’s address', () => {
  it('keeps the question and the facets', () => {
    const state = { question: 'đăng ký khai sinh', facets: { sector: 'ho-tich', free: '1' } };
    expect(readState(new URLSearchParams(writeState(state)))).toEqual(state);
  });

  it('leaves out what is empty', () => {
    expect(writeState({ question: '', facets: {} })).toBe('');
  });

  it('cuts what nobody asks', () => {
    expect(readState(new URLSearchParams({ q: 'a'.repeat(2000) })).question).toHaveLength(LONGEST_QUESTION);
  });
});
