import { describe, expect, it } from 'vitest';
import { twoSyllables } from './two-syllables.ts';

describe('two syllables without their space', () => {
  it.each([
    ['gửitheo', ['gửi theo']],
    ['địnhThông', ['định Thông']],
    ['khẩumột', ['khẩu một']],
    ['nghiệp', []],
    ['khaisinh', []],
    ['Cămpuchia', []],
    ['QĐ', []],
  ])('%s', (word, readings) => expect(twoSyllables(word).map((parts) => parts.join(' '))).toEqual(readings));
});
