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

/** Words that a question may leave out of a saying. "Lại" is none of them: again is another procedure. */
const OPTIONAL = new Set([...fillerWords, 'giấy', 'tờ', 'đơn', 'người', 'con'].map(accentKey));
OPTIONAL.delete(accentKey('lại'));

/** Reads the synonym lines of the index ("say|say>means|means"). */
export function readSynonyms(
  lines: string,
  vocabulary: Vocabulary,
  wordsOf: (text: string) => SaidWord[],
): SynonymTable {
  const table = new Map<string, SynonymPair[]>();
  for (const line of lines.split('\n')) {
    const [say = '', means = ''] = line.split('>');
    for (const meant of means.split('|').filter((text) => text !== '')) {
      const meansSpellings = vocabulary.learn(meant);
      for (const said of say.split('|')) {
        const words = wordsOf(said);
        const needed = neededWords(words);
        const first = needed[0]?.key;
        if (first === undefined) continue;
        const pair = { say: words, needed, means: meant, meansSpellings };
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
