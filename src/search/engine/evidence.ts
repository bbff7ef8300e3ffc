import type { Hit } from './hit.ts';
import type { Phrase } from './phrases.ts';
import type { Query } from './query.ts';
import type { Question } from './question.ts';
import type { ScoredDocuments } from './score-documents.ts';
import type { Topic } from './topic.ts';
import { findBits, phraseCoverage, touchedPlaces } from './title-bits.ts';
import { shareOf, type Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** What tells whether the best hit answers a question, each from 0 to about 1 or 2. */
export interface Evidence {
  /** Share of the question that the hit explains. */
  readonly share: number;
  /** Weight of the heaviest word that the hit has nowhere, and of the next, beside that of the rarest. */
  readonly missing: number;
  readonly missingNext: number;
  /** Share of the question that the name has under other marks only: a slip of the keys, not another word. */
  readonly otherMarks: number;
  /** Share of the name that the question says word for word. */
  readonly named: number;
  /** Share that the name holds of the official words for which something in the question stands. */
  readonly said: number;
  /** 1 where one word of the question stands for official words: an abbreviation is in no name. */
  readonly abbreviated: number;
  /** 1 where the reader typed marks: then fewer words match by chance. */
  readonly accented: number;
  /** What the words of the question tell of its topic, see `Topic`. */
  readonly elsewhere: number;
  readonly ours: number;
  readonly loudestElsewhere: number;
  readonly loudestOurs: number;
  readonly aside: number;
  /** Words of weight that the hit has nowhere, and that it has, in twos, at most two. */
  readonly unexplained: number;
  readonly explained: number;
  /** Words of the question, in eights, at most two: in a story most words stay unexplained. */
  readonly length: number;
  /** Score of the hit, in twenties, at most two. */
  readonly strength: number;
  /** What all its names tell of the question, in tens of natural logarithms of the odds. */
  readonly told: number;
}

const MOST_SHARE = 1.6;
const WORDS_IN_ONE = 8;
const MOST_LENGTH = 2;
const SCORE_IN_ONE = 20;
const MOST_STRENGTH = 2;
const TOLD_IN_ONE = 10;
/** A phrase of this share stands for its words. */
const HALF = 0.5;
const EXPLAINED_IN_ONE = 2;
const MOST_EXPLAINED = 2;

/** Looks at the best hit of a question. */
export function evidenceOf(
  { document, share, score }: Hit,
  question: Question,
  query: Query,
  topic: Topic,
  { names, bodyBits, nameBits, told }: ScoredDocuments,
  vocabulary: Vocabulary,
  weights: Weights,
): Evidence {
  const name = names[document];
  const said = name ? phrasesOf(name, query) : [];
  const exact = name ? literalBits(name, query) : 0;
  const anywhere = exact | (bodyBits[document] ?? 0) | (nameBits[document] ?? 0);
  const held = anywhere | said.reduce((bits, of) => bits | placesOf(of), 0);
  const content = query.bodyKeys.flatMap((key, place) => (key === '' ? [] : [1 << place]));
  const counted = (bits: number): number =>
    Math.min(MOST_EXPLAINED, content.filter((bit) => bits & bit).length / EXPLAINED_IN_ONE);
  const missing = weightsOf(~held, query).sort((first, second) => second - first);
  return {
    share: Math.min(MOST_SHARE, share),
    missing: (missing[0] ?? 0) / weights.rarityCap,
    missingNext: (missing[1] ?? 0) / weights.rarityCap,
    otherMarks: name ? otherMarksShare(name, exact, query) : 0,
    named: name ? literalShare(name, query, vocabulary, weights) : 0,
    said: Math.min(1, Math.max(0, ...said.map(({ coverage }) => coverage))),
    abbreviated: query.phrases.some((phrase) => isOneWord(phrase, query)) ? 1 : 0,
    accented: question.isAccented ? 1 : 0,
    ...topic,
    unexplained: counted(~held),
    explained: counted(held),
    length: Math.min(MOST_LENGTH, question.words.length / WORDS_IN_ONE),
    strength: Math.min(MOST_STRENGTH, score / SCORE_IN_ONE),
    told: (told[document] ?? 0) / TOLD_IN_ONE,
  };
}

const isOneWord = ({ start, end }: Phrase, { bodyKeys }: Query): boolean =>
  end - start === 1 && (bodyKeys[start] ?? '') !== '';

const weightsOf = (bits: number, { wordWeights }: Query): number[] =>
  [...wordWeights].filter((_, place) => bits & (1 << place));

function otherMarksShare(name: Title, exact: number, query: Query): number {
  const bitsOf = (spelling: number): number => query.plain.get(spelling) ?? 0;
  const { found } = findBits(name, touchedPlaces(name, query), bitsOf);
  return sum(weightsOf(found & ~exact, query)) / Math.max(1, sum([...query.wordWeights]));
}

interface SaidPhrase {
  readonly phrase: Phrase;
  readonly coverage: number;
}

const phrasesOf = (name: Title, query: Query): SaidPhrase[] => {
  const places = touchedPlaces(name, query);
  return query.phrases.map((phrase) => ({ phrase, coverage: phraseCoverage(name, places, phrase) }));
};

/** The words of the query for which a phrase stands. */
function placesOf({ phrase: { start, end }, coverage }: SaidPhrase): number {
  let bits = 0;
  if (coverage > HALF) for (let place = start; place < end; place++) bits |= 1 << place;
  return bits;
}

const literalBits = (name: Title, query: Query): number =>
  findBits(name, touchedPlaces(name, query), (spelling) => query.exact.get(spelling) ?? 0).found;

function literalShare(name: Title, query: Query, vocabulary: Vocabulary, weights: Weights): number {
  const said = touchedPlaces(name, query).filter((place) => query.exact.has(name.spellings[place] ?? 0));
  const weightOf = (place: number): number =>
    shareOf(name, place) *
    vocabulary.rarity(vocabulary.plainOf(name.spellings[place] ?? 0), weights.rarityCap);
  return name.length === 0 ? 0 : Math.min(1, sum(said.map(weightOf)) / name.length);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
