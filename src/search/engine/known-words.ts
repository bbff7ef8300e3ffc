import { isQuestionWord, isSmallWord } from './question.ts';
import type { KnownWords } from './spelling.ts';
import type { SynonymTable } from './synonym-table.ts';
import type { Vocabulary } from './vocabulary.ts';

/** Sayings of one word, such as "cccd": what editors say they mean goes before what their letters might stand for. */
export function singleWordSayings(synonyms: SynonymTable): Set<string> {
  const pairs = [...synonyms.values()].flat().filter(({ say }) => say.length === 1);
  return new Set(pairs.flatMap(({ say }) => say.map(({ key }) => key)));
}

/** The words that are spelled right as they stand: of names, sayings, bodies, questions, abbreviations. */
export function knownWords(
  vocabulary: Vocabulary,
  synonyms: SynonymTable,
  body: ReadonlyMap<string, unknown>,
  acronym: (key: string) => unknown,
): KnownWords {
  const sayings = [...synonyms.values()].flat().map(({ say }) => say.map(({ key }) => key));
  const said = new Set(sayings.flat());
  const saidPairs = new Set(sayings.flatMap((keys) => keys.slice(1).map((key, at) => `${keys[at]} ${key}`)));
  return {
    vocabulary,
    isSmallWord,
    isKnown: (key) =>
      vocabulary.plain(key) !== undefined ||
      said.has(key) ||
      body.has(key) ||
      isQuestionWord(key) ||
      acronym(key) !== undefined,
    isSaidPair: (first, second) => saidPairs.has(`${first} ${second}`),
  };
}
