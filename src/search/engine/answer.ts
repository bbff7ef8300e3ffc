import { acronymExpansions } from './acronyms.ts';
import { readAsked } from './asked.ts';
import { weighAskedKinds } from './asked-kinds.ts';
import { evidenceOf, type Evidence } from './evidence.ts';
import type { Expansion } from './expansions.ts';
import { expand } from './expansions.ts';
import { favourCodes, favourDocuments, NAMED } from './named-documents.ts';
import { NOT_HERE, saysNothing } from './nothing.ts';
import type { Hit } from './hit.ts';
import type { Intent } from './question-words.ts';
import type { Question } from './question.ts';
import { prepareQuery } from './query.ts';
import type { ReadIndex } from './read-index.ts';
import { restoreMarks } from './restore-marks.ts';
import { scoreDocuments } from './score-documents.ts';
import { isNeverRefused, toldExpansions, urgentWhole } from './told/told-expansions.ts';
import { weighAges } from './told/ages.ts';
import { topicOf } from './topic.ts';
import { asksForUnknownDocument, favourDocumentList } from './unknown-documents.ts';
import { asksForUnknownOffice } from './unknown-offices.ts';
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
  /** Whether it names what the word list says is not here. */
  readonly isOutside?: true;
  /** Whether it only tells what of a matter is wanted, and not of which: then the hits are what most people want. */
  readonly isOpen?: true;
  /** What spoke for and against the best hit, where there is one. */
  readonly evidence?: Evidence;
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
  const told = toldExpansions(text, question.words.length, index.vocabulary);
  const meant = [...expansions.filter(({ means }) => means !== NOT_HERE).map(urgentWhole), ...told];
  const isTold = told.length > 0 || meant.some(isNeverRefused);
  const query = prepareQuery(question.words, question.isAccented, meant, index.vocabulary, weights);
  const scored = scoreDocuments(question, query, sayings, index, weights);
  const { scores, shares } = scored;
  const topic = topicOf(
    question.words,
    sayings.map(({ topicWords }) => topicWords),
  );
  const onlyAsks =
    question.words.some(({ role }) => role === 'frame') &&
    scores.every((score) => score === 0) &&
    (asksOfAny(question) || topic.elsewhere <= topic.ours);
  if (onlyAsks) favourPopular(scores, index.popular);
  weighAskedKinds(text, question.intents, scores, index, weights);
  weighAges(text, scores, index.names, weights);
  favourCodes(text, scores, index.codes);
  favourDocuments(text, scores, index.legalDocuments);
  const isUnknownDocument = asksForUnknownDocument(text, question, index.legalDocuments);
  if (isUnknownDocument) favourDocumentList(scores, index);
  const hits = bestHits(scores, shares, options, weights);
  const [best] = hits;
  const isOutside = expansions.some(({ means, closeness }) => means === NOT_HERE && closeness === 'exact');
  const evidence = best && evidenceOf(best, question, query, topic, scored, index.vocabulary, weights);
  return {
    hits,
    ...(evidence && { evidence }),
    ...(isOutside && { isOutside }),
    ...(onlyAsks && { isOpen: true as const }),
    isNothing:
      isUnknownDocument ||
      asksForUnknownOffice(text, index) ||
      (!onlyAsks && !isTold && saysNothing({ hits, evidence, isOutside }, index, weights)),
    understood: understand(question, meant, index.vocabulary),
  };
}

/** Whether a question is made of ways of asking alone and tells what of a procedure is wanted: "tải mẫu đơn ở đâu". */
const asksOfAny = ({ words, intents }: Question): boolean =>
  intents.length > 0 && words.every(({ role }) => role === 'frame' || role === 'filler');

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
