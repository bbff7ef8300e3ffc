import { syllableKey } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { packGaps, unpackGaps } from './index-format.ts';
import type { SearchableProcedure } from './searchable-procedure.ts';

/** How many words outside its name a procedure brings to the index. */
const BODY_WORDS = 8;

/** Syllables, and numbers of forms ("CT01", "TK1"), which citizens know papers by. */
const FORM_NUMBER = /^[a-z]{1,3}\d{1,3}[a-z]?$/;
const WORD = new RegExp(`^[a-z]{2,7}$|${FORM_NUMBER.source}`);
const FORM_NUMBER_WORTH = 20;

/** Words outside the names, most telling ones only, as lines "syllable<TAB>documents". */
export function packBodyWords(procedures: readonly SearchableProcedure[], most = BODY_WORDS): string {
  const counted = procedures.map(countWords);
  const documents = new Map<string, number>();
  for (const words of counted)
    for (const word of words.keys()) documents.set(word, (documents.get(word) ?? 0) + 1);
  const postings = new Map<string, number[]>();
  counted.forEach((words, document) => {
    for (const word of tellingWords(words, documents, procedures.length).slice(0, most)) {
      const list = postings.get(word);
      if (list) list.push(document);
      else postings.set(word, [document]);
    }
  });
  return [...postings]
    .sort(([first], [second]) => (first < second ? -1 : 1))
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

function countWords(procedure: SearchableProcedure): Map<string, number> {
  const own = new Set(
    tokenize(`${procedure.name} ${procedure.sector}`).map((token) => syllableKey(token.text)),
  );
  const counts = new Map<string, number>();
  const add = (text: string, weight: number): void => {
    for (const token of tokenize(text)) {
      const key = syllableKey(token.text);
      if (own.has(key) || !WORD.test(key)) continue;
      counts.set(key, (counts.get(key) ?? 0) + (FORM_NUMBER.test(key) ? FORM_NUMBER_WORTH : weight));
    }
  };
  add(procedure.keywords.join(' '), 6);
  add(procedure.outputs.join(' '), 2);
  add(procedure.evidence.join(' '), 1);
  add(procedure.summary ?? '', 1);
  add(procedure.requirements ?? '', 0.5);
  return counts;
}

function tellingWords(
  words: ReadonlyMap<string, number>,
  documents: ReadonlyMap<string, number>,
  total: number,
): string[] {
  const worth = (word: string, count: number): number => {
    const inDocuments = documents.get(word) ?? 1;
    if (!FORM_NUMBER.test(word) && (inDocuments < 2 || inDocuments > total / 4)) return 0;
    return Math.log1p(count) * Math.log(total / inDocuments);
  };
  return [...words]
    .map(([word, count]) => ({ word, worth: worth(word, count) }))
    .filter((entry) => entry.worth > 0)
    .sort((first, second) => second.worth - first.worth)
    .map(({ word }) => word);
}
