import { isQuestionWord, isSmallAsTyped } from './question.ts';
import type { Sayings } from './sayings.ts';
import type { KnownWords } from './spelling.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The words that are spelled right as they stand: of names, sayings, bodies, questions, abbreviations. */
export function knownWords(
  vocabulary: Vocabulary,
  said: ReadonlySet<string>,
  body: ReadonlyMap<string, unknown>,
  acronym: (key: string) => unknown,
): (sayings: readonly Sayings[]) => KnownWords {
  const isKnown = (key: string): boolean =>
    vocabulary.plain(key) !== undefined ||
    said.has(key) ||
    body.has(key) ||
    isQuestionWord(key) ||
    acronym(key) !== undefined;
  return (sayings) => ({
    vocabulary,
    isSmallWord: isSmallAsTyped,
    isKnown,
    isSaidPair: (first, second) => sayings.some(({ pairs }) => pairs.has(`${first} ${second}`)),
  });
}
