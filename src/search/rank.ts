import type { Expansion } from './expansions.ts';
import type { QuestionWord } from './question.ts';
import type { Title } from './titles.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** The most words of a question that are compared: the bits of a machine word. */
const MOST_WORDS = 31;

const SYNONYM_WEIGHT = { exact: 'synonym', gapped: 'gappedSynonym', loose: 'looseSynonym' } as const;

/** A question made ready to be compared with every title. */
export interface Query {
  readonly size: number;
  /** Weight of each word, and of each word with the one after it. */
  readonly wordWeights: Float64Array;
  readonly pairWeights: Float64Array;
  readonly cohesions: Float64Array;
  /** For each spelling: bits of the words that it is, and of those that it is but for the marks. */
  readonly exact: Map<number, number>;
  readonly plain: Map<number, number>;
  readonly phrases: readonly Phrase[];
  /** Plain number of each word, −1 when no text has it. */
  readonly plainNumbers: readonly number[];
  /** The plain form of each word that carries weight, to be found outside the names. */
  readonly bodyKeys: readonly string[];
}

/** An expansion in the places of the query. */
interface Phrase {
  readonly start: number;
  readonly end: number;
  readonly weight: number;
  readonly bits: Map<number, number>;
  readonly wordShares: readonly number[];
  readonly pairShares: readonly number[];
}

/** Turns a question into weights. Words without weight are left out, unless a synonym needs their place. */
export function prepareQuery(typed: readonly QuestionWord[], isAccented: boolean, expansions: readonly Expansion[], vocabulary: Vocabulary, weights: Weights): Query {
  const words = rescueCompounds(typed, vocabulary, weights);
  const kept = keptPlaces(words, isAccented, expansions);
  const plainNumbers = kept.map((at) => vocabulary.plain(words[at]?.key ?? '') ?? -1);
  const wordWeights = Float64Array.from(kept, (at, place) => weightOf(words[at], plainNumbers[place] ?? -1, isAccented, vocabulary, weights));
  const pairWeights = new Float64Array(kept.length);
  const cohesions = new Float64Array(kept.length);
  for (let place = 0; place + 1 < kept.length; place++) {
    const [first = -1, second = -1] = [plainNumbers[place], plainNumbers[place + 1]];
    if (first < 0 || second < 0 || (kept[place + 1] ?? 0) - (kept[place] ?? 0) > 1) continue;
    const light = Math.min(wordWeights[place] ?? 0, wordWeights[place + 1] ?? 0) === 0 ? weights.light : 1;
    pairWeights[place] = vocabulary.pairDocuments(first, second) === 0 ? 0 : weights.pair * light * vocabulary.pairRarity(first, second, weights.rarityCap);
    cohesions[place] = vocabulary.cohesion(first, second);
  }
  const { exact, plain } = spellingBits(kept.map((at) => words[at]), plainNumbers, isAccented, vocabulary);
  const phrases = expansions.flatMap((expansion) => toPhrase(expansion, kept, wordWeights, pairWeights, vocabulary, weights));
  const bodyKeys = kept.map((at) => (words[at]?.role === 'content' ? words[at].key : ''));
  return { size: kept.length, wordWeights, pairWeights, cohesions, exact, plain, phrases, plainNumbers, bodyKeys };
}

function keptPlaces(words: readonly QuestionWord[], isAccented: boolean, expansions: readonly Expansion[]): number[] {
  const places = words.map((_, at) => at).filter((at) => {
    const word = words[at];
    if (!word) return false;
    return word.role === 'content' || word.role === 'light' || (word.role === 'filler' && !isAccented) || expansions.some(({ start, end }) => start <= at && at < end);
  });
  return places.slice(0, MOST_WORDS);
}

/**
 * Fillers and light words that make an official compound with a neighbour are content there: "tu" in "khai tu",
 * "ban sao". Two fillers together have to be strictly bound.
 */
function rescueCompounds(words: readonly QuestionWord[], vocabulary: Vocabulary, weights: Weights): QuestionWord[] {
  const numbers = words.map((word) => (word.role === 'frame' ? -1 : (vocabulary.plain(word.key) ?? -1)));
  const isWeak = (at: number): boolean => words[at]?.role === 'filler';
  const bound = (first: number, second: number): boolean => {
    const needed = isWeak(first) && isWeak(second) ? weights.fillerCompound : weights.compound;
    return vocabulary.cohesion(numbers[first] ?? -1, numbers[second] ?? -1) >= needed;
  };
  return words.map((word, at) => {
    const isRescued = (word.role === 'filler' || word.role === 'light') && (bound(at - 1, at) || bound(at, at + 1));
    return isRescued ? { ...word, role: 'content' } : word;
  });
}

function weightOf(word: QuestionWord | undefined, plain: number, isAccented: boolean, vocabulary: Vocabulary, weights: Weights): number {
  if (!word || plain < 0 || vocabulary.documents(plain) === 0 || word.role === 'frame') return 0;
  const share = word.role === 'content' ? 1 : word.role === 'light' ? weights.light : isAccented ? 0 : weights.plainFiller;
  return share * vocabulary.rarity(plain, weights.rarityCap);
}

function spellingBits(words: readonly (QuestionWord | undefined)[], plainNumbers: readonly number[], isAccented: boolean, vocabulary: Vocabulary): Pick<Query, 'exact' | 'plain'> {
  const exact = new Map<number, number>();
  const plain = new Map<number, number>();
  words.forEach((word, place) => {
    for (const spelling of vocabulary.spellingsOf(plainNumbers[place] ?? -1)) {
      const marksCount = word !== undefined && (word.hasMarks || (isAccented && !word.isRepaired));
      const isExact = !marksCount || vocabulary.spelling(word.accented) === spelling;
      const bits = isExact ? exact : plain;
      bits.set(spelling, (bits.get(spelling) ?? 0) | (1 << place));
    }
  });
  return { exact, plain };
}

function toPhrase(expansion: Expansion, kept: readonly number[], wordWeights: Float64Array, pairWeights: Float64Array, vocabulary: Vocabulary, weights: Weights): Phrase[] {
  const start = kept.findIndex((at) => at >= expansion.start);
  const last = kept.findLastIndex((at) => at < expansion.end);
  const numbers = expansion.spellings.map((spelling) => vocabulary.plainOf(spelling)).slice(0, MOST_WORDS);
  if (start < 0 || last < start || numbers.length === 0) return [];
  const wordShares = numbers.map((number) => (vocabulary.documents(number) === 0 ? 0 : vocabulary.rarity(number, weights.rarityCap)));
  const pairShares = numbers.slice(1).map((number, at) => {
    const first = numbers[at] ?? 0;
    return vocabulary.pairDocuments(first, number) === 0 ? 0 : weights.pair * vocabulary.pairRarity(first, number, weights.rarityCap);
  });
  const total = sum(wordShares) + sum(pairShares);
  if (total === 0) return [];
  const literal = sum(wordWeights.slice(start, last + 1)) + sum(pairWeights.slice(start, last));
  const said = (expansion.saidLength + weights.pair * (expansion.saidLength - 1)) * weights.rarityCap * weights.saidRarity;
  const strength = weights[SYNONYM_WEIGHT[expansion.closeness]] * (expansion.isLight ? weights.lightSynonym : 1);
  const bits = new Map<number, number>();
  expansion.spellings.slice(0, MOST_WORDS).forEach((spelling, at) => bits.set(spelling, (bits.get(spelling) ?? 0) | (1 << at)));
  const scale = 1 / total;
  return [{
    start, end: last + 1, bits, weight: strength * Math.max(literal, weights.saidShare * said + (1 - weights.saidShare) * Math.min(weights.phraseCap, total)),
    wordShares: wordShares.map((share) => share * scale), pairShares: pairShares.map((share) => share * scale),
  }];
}

/** What one title is worth for a query. `bodyBits` are the words of the query found elsewhere in the document. */
export function scoreTitle(title: Title, query: Query, bodyBits: number, vocabulary: Vocabulary, weights: Weights): number {
  const { spellings } = title;
  let exact = 0;
  let plain = 0;
  let pairs = 0;
  let before = 0;
  for (const spelling of spellings) {
    const exactHere = query.exact.get(spelling) ?? 0;
    const here = exactHere | (query.plain.get(spelling) ?? 0);
    exact |= exactHere;
    plain |= here;
    pairs |= before & (here >>> 1);
    before = here;
  }
  const phraseScores = query.phrases.map((phrase) => phraseCoverage(spellings, phrase));
  if (plain === 0 && bodyBits === 0 && !phraseScores.some((score) => score > 0)) return 0;
  const explained = bestReading(query, exact, plain, pairs, bodyBits, phraseScores, weights);
  if (explained === 0) return 0;
  const coverage = nameCoverage(title, query, phraseScores, vocabulary, weights);
  return title.factor * unaskedSpecialities(title, query, phraseScores, weights) * explained * (1 - weights.nameCoverage + weights.nameCoverage * coverage ** weights.nameCoverageSharpness);
}

/** Share of an official phrase that a title holds: its words, and its neighbours as neighbours. */
function phraseCoverage(spellings: Uint16Array, phrase: Phrase): number {
  let found = 0;
  let pairs = 0;
  let before = 0;
  for (const spelling of spellings) {
    const here = phrase.bits.get(spelling) ?? 0;
    found |= here;
    pairs |= before & (here >>> 1);
    before = here;
  }
  if (found === 0) return 0;
  return sumBits(found, phrase.wordShares) + sumBits(pairs, phrase.pairShares);
}

/**
 * The best explanation of the whole question: each stretch either by its own words or by one synonym, never both,
 * so that many synonyms cannot add up and drown a name that is literally there.
 */
function bestReading(query: Query, exact: number, plain: number, pairs: number, bodyBits: number, phraseScores: readonly number[], weights: Weights): number {
  const best = new Float64Array(query.size + 1);
  for (let place = 0; place < query.size; place++) {
    const pairBefore = place > 0 && pairs & (1 << (place - 1)) ? (query.pairWeights[place - 1] ?? 0) : 0;
    const own = wordScore(query, place, exact, plain, pairs, bodyBits, weights) + pairBefore;
    best[place + 1] = Math.max(best[place + 1] ?? 0, (best[place] ?? 0) + own);
    query.phrases.forEach((phrase, at) => {
      if (phrase.start !== place) return;
      const score = (best[place] ?? 0) + phrase.weight * (phraseScores[at] ?? 0) ** weights.phraseSharpness;
      for (let end = phrase.end; end <= query.size; end++) best[end] = Math.max(best[end] ?? 0, score);
    });
  }
  return best[query.size] ?? 0;
}

function wordScore(query: Query, place: number, exact: number, plain: number, pairs: number, bodyBits: number, weights: Weights): number {
  const weight = query.wordWeights[place] ?? 0;
  const bit = 1 << place;
  if (!(plain & bit)) return bodyBits & bit ? weight * weights.body : 0;
  const isPaired = (pairs & bit) !== 0 || (place > 0 && (pairs & (bit >>> 1)) !== 0);
  const cohesion = Math.max(query.cohesions[place] ?? 0, place > 0 ? (query.cohesions[place - 1] ?? 0) : 0);
  const compound = isPaired ? 1 : 1 - weights.brokenCompound * cohesion;
  return weight * compound * (exact & bit ? 1 : isPaired ? weights.otherMarksInCompound : weights.otherMarks);
}

/** Each word that makes a procedure a special case (again, abroad, on the move …) and that nobody asked for costs a share. */
function unaskedSpecialities(title: Title, query: Query, phraseScores: readonly number[], weights: Weights): number {
  let factor = 1;
  for (const spelling of title.specialities) {
    const isAsked = query.exact.has(spelling) || query.phrases.some((phrase, at) => phrase.bits.has(spelling) && (phraseScores[at] ?? 0) > 0.5);
    if (!isAsked) factor *= 1 - weights.unaskedSpeciality;
  }
  return factor;
}

/** Share of a name's own words that the question or a well-matched synonym speaks of. */
function nameCoverage(title: Title, query: Query, phraseScores: readonly number[], vocabulary: Vocabulary, weights: Weights): number {
  let total = 0;
  let covered = 0;
  title.spellings.forEach((spelling, at) => {
    const share = (title.shares[at] ?? 1) * vocabulary.rarity(vocabulary.plainOf(spelling), weights.rarityCap);
    total += share;
    if (query.exact.has(spelling)) covered += share;
    else covered += share * Math.max(0, ...query.phrases.map((phrase, index) => (phrase.bits.has(spelling) ? (phraseScores[index] ?? 0) * weights.synonym : 0)));
  });
  return total === 0 ? 0 : Math.min(1, covered / total);
}

function sum(values: ArrayLike<number>): number {
  let total = 0;
  for (let at = 0; at < values.length; at++) total += values[at] ?? 0;
  return total;
}

function sumBits(bits: number, values: readonly number[]): number {
  let total = 0;
  values.forEach((value, at) => {
    if (bits & (1 << at)) total += value;
  });
  return total;
}
