import { keptSyllableKey } from '../kept-syllable-keys.ts';
import { tokenize } from '../../text/tokens.ts';
import { byteOrder } from '../../text/byte-order.ts';
import { packGaps } from '../format/index-format.ts';

/** What is read for the words outside a document's names. */
export interface WordSource {
  /** Texts whose words are found anyway. */
  readonly own: string;
  /** The words of other texts as `bodyWords` writes them, each text with what a word in it is worth. */
  readonly texts: readonly (readonly [words: string, worth: number])[];
}

/** Syllables, numbers of forms ("CT01", "TK1"), which citizens know papers by, and of places ("29512"). */
const FORM_NUMBER = /^(?:[a-z]{1,3}\d{1,3}[a-z]?|\d{5})$/;
const WORD = new RegExp(`^[a-z]{2,7}$|${FORM_NUMBER.source}`);
const FORM_NUMBER_WORTH = 20;

/** Those words of a text that a document may be found by, in their plain forms, with blanks between: "giay khai sinh". */
export const bodyWords = (text: string): string =>
  plainWords(text)
    .filter((key) => WORD.test(key))
    .join(' ');

const plainWords = (text: string): string[] => tokenize(text).map((token) => keptSyllableKey(token.text));

/**
 * Words outside the names, of each document the `most` telling ones, as lines "syllable<TAB>documents". Words of fewer than
 * `fewest` documents are left out.
 */
export function packBodyWords(sources: readonly WordSource[], most: number, fewest: number): string {
  const counted = sources.map(countWords);
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

function countWords({ own, texts }: WordSource): Map<string, number> {
  const known = new Set(plainWords(own));
  const counts = new Map<string, number>();
  for (const [words, worth] of texts) {
    for (const key of words.split(' ')) {
      if (key === '' || known.has(key)) continue;
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
