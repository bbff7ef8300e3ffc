import { acronymExpansions } from './acronyms.ts';
import { readAsked } from './asked.ts';
import { weighAskedKinds } from './asked-kinds.ts';
import type { Expansion } from './expansions.ts';
import { expand } from './expansions.ts';
import { favourCodes, favourDocuments, NAMED } from './named-documents.ts';
import { NOT_HERE, saysNothing } from './nothing.ts';
import type { Hit } from './hit.ts';
import type { Intent } from './question-words.ts';
import type { Question } from './question.ts';
import type { Query } from './query.ts';
import { prepareQuery } from './query.ts';
import { scoreTitle } from './rank.ts';
import type { ReadIndex } from './read-index.ts';
import { restoreMarks } from './restore-marks.ts';
import type { Sayings } from './sayings.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** What search took the question to be. */
export interface Understanding {
  /** Words that carry the meaning, as typed or repaired, for marking in results. */
  readonly words: readonly string[];
  /** Official words that synonyms added. */
  readonly expansions: readonly string[];
  readonly intents: readonly Intent[];
  /** The question with its spelling put right, where something was. */
  readonly didYouMean?: string;
}

/** What a search answers. */
export interface SearchAnswer {
  readonly hits: readonly Hit[];
  /** Whether the site has nothing for the question: then the hits are only what is nearest. */
  readonly isNothing: boolean;
  readonly understood: Understanding;
}

/** How a search is narrowed. */
export interface SearchOptions {
  readonly limit?: number;
  /** Keeps only the documents for which it is true. */
  readonly accepts?: (document: number) => boolean;
}

const DEFAULT_LIMIT = 50;

/** Answers one question: reads it, adds synonyms and abbreviations, scores every procedure and page. */
export function answerQuestion(
  text: string,
  index: ReadIndex,
  options: SearchOptions,
  weights: Weights,
): SearchAnswer {
  const { question, sayings } = readAsked(text, index);
  const expansions = [
    ...expand(question.words, question.isAccented, sayings),
    ...acronymExpansions(question.words, sayings, index),
  ];
  const meant = expansions.filter(({ means }) => means !== NOT_HERE);
  const query = prepareQuery(question.words, question.isAccented, meant, index.vocabulary, weights);
  const { scores, shares } = scoreDocuments(query, sayings, index, weights);
  const onlyAsks =
    question.words.some(({ role }) => role === 'frame') && scores.every((score) => score === 0);
  if (onlyAsks) favourPopular(scores, index.popular);
  weighAskedKinds(text, question.intents, scores, index, weights);
  favourCodes(text, scores, index.codes);
  favourDocuments(text, scores, index.legalDocuments);
  const hits = bestHits(scores, shares, options, weights);
  return {
    hits,
    isNothing: !onlyAsks && saysNothing(hits, question.words.length, expansions, index, weights),
    understood: understand(question, meant, index.vocabulary),
  };
}

function scoreDocuments(
  query: Query,
  sayings: readonly Sayings[],
  { body, titles, priors, vocabulary }: ReadIndex,
  weights: Weights,
): { scores: Float64Array; shares: Float64Array } {
  const bodyBits = new Int32Array(priors.length);
  query.bodyKeys.forEach((key, place) => {
    for (const document of body.get(key) ?? []) bodyBits[document] = (bodyBits[document] ?? 0) | (1 << place);
  });
  const scores = new Float64Array(priors.length);
  const shares = new Float64Array(priors.length);
  const whole = weightOfAll(query);
  for (const title of [titles, ...sayings.map((of) => of.titles)].flat()) {
    const { document } = title;
    const found = scoreTitle(title, query, bodyBits[document] ?? 0, vocabulary, weights);
    const score = found.score * (priors[document] ?? 1);
    if (score > (scores[document] ?? 0)) scores[document] = score;
    if (found.explained > whole * (shares[document] ?? 0)) shares[document] = found.explained / whole;
  }
  return { scores, shares };
}

/** The weight of a whole question: what a title would explain that holds all of it. */
function weightOfAll({ wordWeights, pairWeights }: Query): number {
  return [...wordWeights, ...pairWeights].reduce((sum, weight) => sum + weight, 0);
}

/** Who asks only how ("thủ tục hành chính", "lệ phí bao nhiêu") is shown what most people want. */
function favourPopular(scores: Float64Array, popular: readonly number[]): void {
  popular.forEach((document, at) => {
    scores[document] = 1 / (at + 1);
  });
}

function bestHits(
  scores: Float64Array,
  shares: Float64Array,
  { limit = DEFAULT_LIMIT, accepts = () => true }: SearchOptions,
  weights: Weights,
): Hit[] {
  const found = [...scores]
    .map((score, document) => ({ document, score, share: shares[document] ?? 0 }))
    .filter(({ document, score }) => score > 0 && accepts(document))
    .sort((first, second) => second.score - first.score || first.document - second.document)
    .slice(0, limit);
  const unnamed = found.find(({ score }) => score < NAMED)?.score ?? 0;
  return found.filter(({ score }) => score >= unnamed * weights.cutOff);
}

function understand(
  question: Question,
  expansions: readonly Expansion[],
  vocabulary: Vocabulary,
): Understanding {
  const words = question.words
    .filter(({ role }) => role === 'content' || role === 'light')
    .map(({ text }) => text);
  const understood = {
    words,
    expansions: [...new Set(expansions.map(({ means }) => means))],
    intents: question.intents,
  };
  return question.isRepaired
    ? { ...understood, didYouMean: restoreMarks(question.words, vocabulary) }
    : understood;
}
