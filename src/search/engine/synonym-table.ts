import { accentKey } from '../../text/fold.ts';
import { fillerWords } from './question-words.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One word of a saying: its plain key, and its spelling with marks. */
export interface SaidWord {
  readonly key: string;
  readonly accented: string;
}

/** A pair of the synonym list, read once: what citizens say and the official words. */
export interface SynonymPair {
  readonly say: readonly SaidWord[];
  /** The words of the saying that a question has to hold; the others may be missing or in another order. */
  readonly needed: readonly SaidWord[];
  readonly means: string;
  readonly meansSpellings: readonly number[];
}

/** Synonyms by the plain key of the first word that the question has to hold. */
export type SynonymTable = ReadonlyMap<string, readonly SynonymPair[]>;

/** A saying of an age and more: "từ 70 tuổi" stands for every greater age too. */
const AGE_AND_MORE = /^từ (\d+) tuổi$/;
/** Where the table keeps them, by "70 tuổi". */
const AGES = 'tuổi';

/** The sayings that a word of a question may begin. `next` is the word after it. */
export function sayingsAt(synonyms: SynonymTable, word: SaidWord, next?: SaidWord): readonly SynonymPair[] {
  const sayings = synonyms.get(word.key) ?? [];
  if (next?.key !== 'tuoi' || !/^\d+$/.test(word.key)) return sayings;
  const reached = (synonyms.get(AGES) ?? []).filter(({ say }) => Number(say[0]?.key) <= Number(word.key));
  const asked = [word, next];
  return [...sayings, ...reached.map((pair) => ({ ...pair, say: asked, needed: asked }))];
}

/** Words that a question may leave out of a saying. "Lại", "không", "chưa" are none of them: again, or without, is another matter. */
const OPTIONAL = new Set([...fillerWords, 'giấy', 'tờ', 'đơn', 'người', 'con'].map(accentKey));
for (const word of ['lại', 'không', 'chưa']) OPTIONAL.delete(accentKey(word));

/** Reads the synonym lines of the index ("say|say>means|means"). */
export function readSynonyms(
  lines: string,
  vocabulary: Vocabulary,
  wordsOf: (text: string) => SaidWord[],
): SynonymTable {
  const table = new Map<string, SynonymPair[]>();
  for (const line of lines.split('\n')) {
    const [say = '', means = ''] = line.split('>');
    const sayings = say.split('|').flatMap((said) => {
      const [, age] = AGE_AND_MORE.exec(said) ?? [];
      const words = wordsOf(age ? `${age} tuổi` : said);
      const needed = neededWords(words);
      const first = age ? AGES : needed[0]?.key;
      return first === undefined ? [] : [{ first, say: words, needed }];
    });
    for (const meant of means.split('|').filter((text) => text !== '')) {
      const meansSpellings = vocabulary.learn(meant);
      for (const { first, ...saying } of sayings) {
        const pair = { ...saying, means: meant, meansSpellings };
        const list = table.get(first);
        if (list) list.push(pair);
        else table.set(first, [pair]);
      }
    }
  }
  return table;
}

function neededWords(words: readonly SaidWord[]): readonly SaidWord[] {
  const needed = words.filter(({ accented }) => !OPTIONAL.has(accented));
  return needed.length >= 2 ? needed : words;
}
