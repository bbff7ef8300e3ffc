import type { Question, QuestionWord } from './question.ts';
import type { Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** The words of a question and their neighbours, each numbered once: the words first. */
interface Numbered {
  /** For each spelling the number of its word, and one more; 0 where no word has it. */
  readonly ofSpelling: Uint16Array;
  /** The number of two neighbours at `first * words + second`, and one more. */
  readonly ofPair: Uint16Array;
  readonly words: number;
  readonly size: number;
}

/** In how many names of each document the words and neighbours of a question stand. */
interface Counted {
  readonly counts: Uint16Array;
  /** Of each word, over all documents. */
  readonly totals: Float64Array;
  /** Words of all names of each document, and of all documents. */
  readonly lengths: Float64Array;
  readonly all: number;
}

/**
 * Lowers the score of documents whose names, taken together, tell less of the question than those of another: by each
 * word, small ones and ways of asking too, that stands in their names more often than in names at large (a language
 * model of each document, smoothed by that of all). The one that they tell most of keeps its score.
 * @returns what they tell, by document, in natural logarithms of the odds
 */
export function weighAllNames(
  question: Question,
  names: readonly Title[],
  scores: Float64Array,
  vocabulary: Vocabulary,
  weights: Weights,
): Float64Array {
  const numbered = numberWords(question, vocabulary);
  const counted = countWords(names, numbered, scores.length);
  const told = scores.map((score, document) =>
    score > 0 ? toldBy(document, numbered, counted, weights) : -Infinity,
  );
  const most = told.reduce((best, one) => Math.max(best, one), -Infinity);
  told.forEach((one, document) => {
    const score = scores[document] ?? 0;
    if (score > 0) scores[document] = (score + weights.anyScore) * Math.exp(weights.allNames * (one - most));
  });
  return told;
}

function numberWords({ words, isAccented }: Question, vocabulary: Vocabulary): Numbered {
  const isStrict = (word: QuestionWord): boolean => word.hasMarks || (isAccented && !word.isRepaired);
  const keyOf = (word: QuestionWord): string => (isStrict(word) ? word.accented : word.key);
  const keys = words.map(keyOf);
  const ofKey = new Map([...new Set(keys)].map((key, number) => [key, number]));
  const ofSpelling = new Uint16Array(vocabulary.size);
  for (const word of words) {
    const alike = vocabulary.spellingsOf(vocabulary.plain(word.key) ?? -1);
    for (const spelling of alike)
      if (!isStrict(word) || vocabulary.spelling(word.accented) === spelling)
        ofSpelling[spelling] = (ofKey.get(keyOf(word)) ?? 0) + 1;
  }
  const ofPair = new Uint16Array(ofKey.size * ofKey.size);
  let size = ofKey.size;
  keys.slice(1).forEach((key, at) => {
    const pair = (ofKey.get(keys[at] ?? '') ?? 0) * ofKey.size + (ofKey.get(key) ?? 0);
    if (ofPair[pair] === 0) ofPair[pair] = ++size;
  });
  return { ofSpelling, ofPair, words: ofKey.size, size };
}

function countWords(
  names: readonly Title[],
  { ofSpelling, ofPair, words, size }: Numbered,
  documents: number,
): Counted {
  const counts = new Uint16Array(documents * size);
  const totals = new Float64Array(size);
  const lengths = new Float64Array(documents);
  let all = 0;
  for (const { document, spellings } of names) {
    lengths[document] = (lengths[document] ?? 0) + spellings.length;
    all += spellings.length;
    for (const number of numbersIn(spellings, ofSpelling, ofPair, words)) {
      const at = document * size + number;
      counts[at] = (counts[at] ?? 0) + 1;
      totals[number] = (totals[number] ?? 0) + 1;
    }
  }
  return { counts, totals, lengths, all };
}

const NONE: readonly number[] = [];

/** The words of a question and the neighbours that one name holds, each once. */
function numbersIn(
  spellings: Uint16Array,
  ofSpelling: Uint16Array,
  ofPair: Uint16Array,
  words: number,
): Iterable<number> {
  let found: Set<number> | undefined;
  let before = 0;
  for (let place = 0; place < spellings.length; place++) {
    const word = ofSpelling[spellings[place] ?? 0] ?? 0;
    if (word > 0) {
      found ??= new Set();
      found.add(word - 1);
      const pair = before > 0 ? (ofPair[(before - 1) * words + word - 1] ?? 0) : 0;
      if (pair > 0) found.add(pair - 1);
    }
    before = word;
  }
  return found ?? NONE;
}

/** How much the names of a document tell of a question, in natural logarithms of the odds. */
function toldBy(document: number, { words, size }: Numbered, of: Counted, weights: Weights): number {
  const { counts, totals, lengths, all } = of;
  const long = Math.log1p((lengths[document] ?? 0) / weights.allNamesLength);
  let told = 0;
  for (let number = 0; number < size; number++) {
    const total = totals[number] ?? 0;
    if (total === 0) continue;
    const count = counts[document * size + number] ?? 0;
    const tells = count === 0 ? 0 : Math.log1p(count / ((weights.allNamesLength * total) / all));
    told += number < words ? tells - long : weights.allNamesPair * tells;
  }
  return told;
}
