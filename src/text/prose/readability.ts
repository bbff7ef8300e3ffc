import { mask, type Sentence } from './sentences.ts';
import { spreadOf } from '../spread.ts';
import { countTokens } from '../tokens.ts';

/** Lengths of sentences, in syllables (tiếng). */
export interface SentenceFigures {
  sentences: number;
  average: number;
  median: number;
  /** Ninety-five of a hundred sentences are no longer. */
  p95: number;
  longest: number;
}

/**
 * How many syllables (tiếng) a text has; a number, a code and a document's number are one each.
 *
 * @example syllablesIn('Nộp 10.000 đồng theo Nghị định 118/2025/NĐ-CP.') // → 7
 */
export const syllablesIn = (text: string): number => countTokens(text);

/** Figures of some sentences; all 0 when there are none. */
export function sentenceFigures(sentences: readonly Sentence[]): SentenceFigures {
  if (sentences.length === 0) return { sentences: 0, average: 0, median: 0, p95: 0, longest: 0 };
  const lengths = sentences.map(({ text }) => syllablesIn(text));
  const { median, p95, max: longest } = spreadOf(lengths);
  const average = lengths.reduce((total, length) => total + length, 0) / lengths.length;
  return { sentences: lengths.length, average, median, p95, longest };
}

const QUOTATION = /“[^”\n]{0,500}”|"[^"\n]{0,500}"/g;

/** Masks what stands in quotation marks: others' words, names of forms and titles are not ours to shorten. */
export const maskQuotations = (text: string): string =>
  text.replace(
    QUOTATION,
    (quotation) => `${quotation[0] ?? ''}${mask(quotation.slice(1, -1))}${quotation.at(-1) ?? ''}`,
  );
