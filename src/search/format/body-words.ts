import { onceFor } from '../../site/once.ts';
import { syllableKey } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { byteOrder } from '../../text/byte-order.ts';
import { packGaps, unpackGaps } from './index-format.ts';

/** What is read for the words outside a document's names. */
export interface WordSource {
  /** Texts whose words are found anyway. */
  readonly own: string;
  /** Other texts, each with what a word in it is worth. */
  readonly texts: readonly (readonly [text: string, worth: number])[];
}

/** Syllables, numbers of forms ("CT01", "TK1"), which citizens know papers by, and of places ("29512"). */
const FORM_NUMBER = /^(?:[a-z]{1,3}\d{1,3}[a-z]?|\d{5})$/;
const WORD = new RegExp(`^[a-z]{2,7}$|${FORM_NUMBER.source}`);
const FORM_NUMBER_WORTH = 20;

/**
 * Words outside the names, of each document the `most` telling ones, as lines "syllable<TAB>documents". Words of fewer than
 * `fewest` documents are left out.
 */
export function packBodyWords(sources: readonly WordSource[], most: number, fewest: number): string {
  const keyOf = onceFor(syllableKey);
  const counted = sources.map((source) => countWords(source, keyOf));
  const documents = new Map<string, number>();
  for (const words of counted)
    for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const postings = new Map<string, number[]>();
  counted.forEach((words, document) => {
    for (const word of tellingWords(words, documents, sources.length, fewest).slice(0, most)) {
      const list = postings.get(word);
      if (list) list.push(document);
      else postings.set(word, [document]);
    }
  });
  return [...postings]
    .sort(([first], [second]) => byteOrder(first, second))
    .map(([word, list]) => `${word}\t${packGaps(list)}`)
    .join('\n');
}

/** Inverse of `packBodyWords`: documents of each syllable. */
export function unpackBodyWords(packed: string): Map<string, number[]> {
  return new Map(
    packed
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => {
        const [word = '', list = ''] = line.split('\t');
        return [word, unpackGaps(list)];
      }),
  );
}

/** @param keyOf `syllableKey`, which keeps what it has folded: the same few thousand syllables make up all texts */
function countWords({ own, texts }: WordSource, keyOf: typeof syllableKey): Map<string, number> {
  const known = new Set(tokenize(own).map((token) => keyOf(token.text)));
  const counts = new Map<string, number>();
  for (const [text, worth] of texts) {
    for (const token of tokenize(text)) {
      const key = keyOf(token.text);
      if (known.has(key) || !WORD.test(key)) continue;
      counts.set(key, (counts.get(key) ?? 0) + (FORM_NUMBER.test(key) ? FORM_NUMBER_WORTH : worth));
    }
  }
  return counts;
}

function tellingWords(
  words: ReadonlyMap<string, number>,
  documents: ReadonlyMap<string, number>,
  total: number,
  fewest: number,
): string[] {
  const worth = (word: string, count: number): number => {
    const inDocuments = documents.get(word) ?? 1;
    if (!FORM_NUMBER.test(word) && (inDocuments < fewest || inDocuments > total / 4)) return 0;
    return Math.log1p(count) * Math.log(total / inDocuments);
  };
  return [...words]
    .map(([word, count]) => ({ word, worth: worth(word, count) }))
    .filter((entry) => entry.worth > 0)
    .sort((first, second) => second.worth - first.worth)
    .map(({ word }) => word);
}
