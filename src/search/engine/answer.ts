import { tokenize } from '../../text/tokens.ts';
import type { Expansion } from './expansions.ts';
import { expand } from './expansions.ts';
import type { Intent } from './question-words.ts';
import type { Question, QuestionWord } from './question.ts';
import { readQuestion } from './question.ts';
import type { Query } from './query.ts';
import { prepareQuery } from './query.ts';
import { scoreTitle } from './rank.ts';
import type { ReadIndex } from './read-index.ts';
import { restoreMarks } from './restore-marks.ts';
import type { Vocabulary } from './vocabulary.ts';
import type { Weights } from './weights.ts';

/** One procedure found: its document number and how well it answers. */
export interface Hit {
  readonly document: number;
  readonly score: number;
}

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
  readonly understood: Understanding;
}

/** How a search is narrowed. */
export interface SearchOptions {
  readonly limit?: number;
  /** Keeps only the documents for which it is true. */
  readonly accepts?: (document: number) => boolean;
}

const DEFAULT_LIMIT = 50;

/** Answers one question: reads it, adds synonyms and abbreviations, scores every procedure. */
export function answerQuestion(
  text: string,
  index: ReadIndex,
  options: SearchOptions,
  weights: Weights,
): SearchAnswer {
  const question = readQuestion(text, index.known);
  const expansions = [
    ...expand(question.words, question.isAccented, index.synonyms),
    ...acronyms(question.words, index),
  ];
  const query = prepareQuery(question.words, question.isAccented, expansions, index.vocabulary, weights);
  const scores = scoreDocuments(query, index, weights);
  const onlyAsks =
    question.words.some(({ role }) => role === 'frame') && scores.every((score) => score === 0);
  if (onlyAsks) favourPopular(scores, index.popular);
  favourCodes(text, scores, index.codes);
  return { hits: bestHits(scores, options), understood: understand(question, expansions, index.vocabulary) };
}

function scoreDocuments(
  query: Query,
  { body, titles, priors, vocabulary }: ReadIndex,
  weights: Weights,
): Float64Array {
  const bodyBits = new Int32Array(priors.length);
  query.bodyKeys.forEach((key, place) => {
    for (const document of body.get(key) ?? []) bodyBits[document] = (bodyBits[document] ?? 0) | (1 << place);
  });
  const scores = new Float64Array(priors.length);
  for (const title of titles) {
    const score =
      scoreTitle(title, query, bodyBits[title.document] ?? 0, vocabulary, weights) *
      (priors[title.document] ?? 1);
    if (score > (scores[title.document] ?? 0)) scores[title.document] = score;
  }
  return scores;
}

/** Who asks only how ("thủ tục hành chính", "lệ phí bao nhiêu") is shown what most people want. */
function favourPopular(scores: Float64Array, popular: readonly number[]): void {
  popular.forEach((document, at) => {
    scores[document] = 1 / (at + 1);
  });
}

/** A code in the question, also typed without its point, comes before everything. */
function favourCodes(text: string, scores: Float64Array, codes: readonly string[]): void {
  for (const token of tokenize(text)) {
    const code = token.text.replace(/^(\d)(\d{6})$/, '$1.$2');
    codes.forEach((known, document) => {
      if (known === code) scores[document] = Number.MAX_VALUE;
    });
  }
}

function bestHits(
  scores: Float64Array,
  { limit = DEFAULT_LIMIT, accepts = () => true }: SearchOptions,
): Hit[] {
  return [...scores]
    .map((score, document) => ({ document, score }))
    .filter(({ document, score }) => score > 0 && accepts(document))
    .sort((first, second) => second.score - first.score || first.document - second.document)
    .slice(0, limit);
}

/** Abbreviations that names know in full, each one more synonym. */
function acronyms(words: readonly QuestionWord[], { acronym, vocabulary }: ReadIndex): Expansion[] {
  return words.flatMap(({ key, isPurpose }, start): Expansion[] => {
    const spellings = acronym(key);
    if (!spellings) return [];
    const means = spellings.map((spelling) => vocabulary.textOf(spelling)).join(' ');
    return [
      {
        start,
        end: start + 1,
        spellings,
        means,
        closeness: 'exact',
        saidLength: spellings.length,
        isPurpose,
      },
    ];
  });
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
