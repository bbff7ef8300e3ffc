import { onceFor } from '../../site/once.ts';
import { isSyllable } from '../../text/syllables/vietnamese-syllable.ts';
import type { Expansion } from './expansions.ts';
import type { QuestionWord } from './question.ts';
import type { Sayings } from './sayings.ts';
import type { Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Two letters stand for too many things. */
const SHORTEST = 3;
const LONGEST = 8;

/**
 * Reads abbreviations by first letters as the official words that they stand for most often in the names: "csdl" as "cơ sở
 * dữ liệu". Gives their spelling numbers, or undefined when it can be read as a word or no name has such words.
 */
export function acronymReader(
  titles: readonly Title[],
  vocabulary: Vocabulary,
): (key: string) => number[] | undefined {
  const standsFor = (key: string, spellings: Uint16Array, at: number): boolean => {
    for (let letter = 0; letter < key.length; letter++)
      if (vocabulary.initialOf(spellings[at + letter] ?? -1) !== key[letter]) return false;
    return true;
  };
  return onceFor((key) => {
    if (key.length < SHORTEST || key.length > LONGEST || !/^[a-z]+$/.test(key) || isSyllable(key))
      return undefined;
    const found = new Map<string, { count: number; spellings: number[] }>();
    for (const { spellings } of titles)
      for (let at = 0; at + key.length <= spellings.length; at++) {
        if (!standsFor(key, spellings, at)) continue;
        const phrase = [...spellings.slice(at, at + key.length)];
        const entry = found.get(phrase.join(' '));
        if (entry) entry.count++;
        else found.set(phrase.join(' '), { count: 1, spellings: phrase });
      }
    const [best] = [...found.values()].sort((first, second) => second.count - first.count);
    return best?.spellings;
  });
}

/** Abbreviations that names know in full, each one more synonym; what editors say they mean goes before. */
export function acronymExpansions(
  words: readonly QuestionWord[],
  sayings: readonly Sayings[],
  {
    acronym,
    vocabulary,
  }: { acronym: (key: string) => readonly number[] | undefined; vocabulary: Vocabulary },
): Expansion[] {
  return words.flatMap(({ key, isPurpose, isStory }, start): Expansion[] => {
    const spellings = acronym(key);
    if (!spellings || sayings.some(({ alone }) => alone.has(key))) return [];
    const means = spellings.map((spelling) => vocabulary.textOf(spelling)).join(' ');
    return [
      {
        start,
        end: start + 1,
        spellings,
        means,
        closeness: 'exact',
        saidLength: spellings.length,
        isPurpose,
        isStory,
      },
    ];
  });
}
