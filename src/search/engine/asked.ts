import { syllableKey } from '../../text/fold.ts';
import { wordsAsWritten } from '../../text/tokens.ts';
import { readQuestion, type Question } from './question.ts';
import type { ReadIndex } from './read-index.ts';
import { shardsOf } from './saying-shards.ts';
import type { Sayings } from './sayings.ts';

/** A question, read with the sayings of its own words. */
export interface Asked {
  readonly question: Question;
  readonly sayings: readonly Sayings[];
}

/** Reads a question: what is said beside its words as typed helps to put them right, what is said of these answers it. */
export function readAsked(text: string, index: ReadIndex): Asked {
  const { question, keys } = readWords(text, index);
  return { question, sayings: index.sayingsOf(keys) };
}

/** The files of sayings that a question still lacks. Reading these may show a word to be another one: then it lacks more. */
export function missingSayings(text: string, index: ReadIndex): number[] {
  return shardsOf(readWords(text, index).keys).filter((shard) => !index.hasSayings(shard));
}

function readWords(text: string, index: ReadIndex): { question: Question; keys: string[] } {
  const typed = keysAsTyped(text);
  const question = readQuestion(text, index.known(index.sayingsOf(typed)));
  return { question, keys: [...typed, ...question.words.map(({ key }) => key)] };
}

/** The plain forms of the words of a question, before its spelling is put right. */
export const keysAsTyped = (text: string): string[] => wordsAsWritten(text).map(syllableKey);
