import type { Hit } from './hit.ts';
import type { Phrase } from './phrases.ts';
import type { Query } from './query.ts';
import type { Question } from './question.ts';
import type { ScoredDocuments } from './score-documents.ts';
import { findBits, phraseCoverage, touchedPlaces } from './title-bits.ts';
import type { Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** What tells whether the best hit answers a question, each from 0 to about 1 or 2. */
export interface Evidence {
  /** Share of the question that the hit explains. */
  readonly share: number;
  /** Weight of the heaviest word that the hit has nowhere, beside that of the rarest. */
  readonly missing: number;
  /** Share of the name that the question says word for word. */
  readonly named: number;
  /** 1 where no saying of the word list leads to the hit. */
  readonly unsaid: number;
  /** 1 where the reader typed marks: then fewer words match by chance. */
  readonly accented: number;
  /** 1 where some word was put right: a slip hides what the question says. */
  readonly repaired: number;
  /** Words of the question, in eights, at most two: in a story most words stay unexplained. */
  readonly length: number;
}

const MOST_SHARE = 1.6;
const WORDS_IN_ONE = 8;
const MOST_LENGTH = 2;
/** A phrase of this share stands for its words; a saying of less weight leads nowhere. */
const HALF = 0.5;
const LEADS = 2;

/** Looks at the best hit of a question. */
export function evidenceOf(
  { document, share }: Hit,
  question: Question,
  query: Query,
  { names, bodyBits, nameBits }: ScoredDocuments,
  vocabulary: Vocabulary,
  weights: Weights,
): Evidence {
  const name = names[document];
  const said = name ? phrasesOf(name, query) : [];
  const exact = name ? literalBits(name, query) : 0;
  const anywhere = exact | (bodyBits[document] ?? 0) | (nameBits[document] ?? 0);
  const held = anywhere | said.reduce((bits, of) => bits | placesOf(of), 0);
  const weightOf = (bits: number): number[] =>
    [...query.wordWeights].filter((_, place) => bits & (1 << place));
  return {
    share: Math.min(MOST_SHARE, share),
    missing: Math.max(0, ...weightOf(~held)) / weights.rarityCap,
    named: name ? literalShare(name, query, vocabulary, weights) : 0,
    unsaid: said.some(({ phrase, coverage }) => phrase.weight * coverage >= LEADS) ? 0 : 1,
    accented: question.isAccented ? 1 : 0,
    repaired: question.isRepaired ? 1 : 0,
    length: Math.min(MOST_LENGTH, question.words.length / WORDS_IN_ONE),
  };
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
    (name.shares[place] ?? 1) *
    vocabulary.rarity(vocabulary.plainOf(name.spellings[place] ?? 0), weights.rarityCap);
  return name.length === 0 ? 0 : Math.min(1, sum(said.map(weightOf)) / name.length);
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
