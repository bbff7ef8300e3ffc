import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { withMissing } from './vietnamese-form.ts';
import { MISSING_WORDS } from './vietnamese-words.ts';

type Words = Parameters<typeof withMissing>[0];
const wordsOf = (language: string): Words =>
  JSON.parse(
    readFileSync(
      new URL(`../../node_modules/@sveltia/cms/locales/${language}.json`, import.meta.url),
      'utf8',
    ),
  ) as Words;
const keysOf = (words: Words, above = ''): string[] =>
  Object.entries(words).flatMap(([key, inner]) =>
    typeof inner === 'object' ? keysOf(inner, `${above}${key}.`) : `${above}${key}`,
  );

describe('the form in Vietnamese', () => {
  it('has a word for everything that editors may meet', () => {
    const known = new Set(keysOf(withMissing(wordsOf('vi'), MISSING_WORDS)));
    const missing = keysOf(wordsOf('en-US')).filter((key) => !known.has(key) && !key.startsWith('config.'));
    expect(missing).toEqual([]);
  });

  it('keeps what Sveltia says in Vietnamese by now: a word of ours that it has is to go', () => {
    const theirs = new Set(keysOf(wordsOf('vi')));
    expect(keysOf(MISSING_WORDS).filter((key) => theirs.has(key))).toEqual([]);
    expect(withMissing({ a: { b: 'x' } }, { a: { b: 'y', c: 'z' } })).toEqual({ a: { b: 'x', c: 'z' } });
  });
});
