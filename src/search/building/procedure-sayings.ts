import { NOT_HERE } from '../engine/nothing.ts';
import type { Saying } from './file-sayings.ts';
import type { SearchableProcedure } from './searchable-procedure.ts';
import { phraseKey, type SynonymGroups } from '../synonyms.ts';

/** The other names of procedures, and how people ask for them. */
export const otherNames = (ordered: readonly SearchableProcedure[]): Saying[] =>
  ordered.flatMap(({ aliases }, document) => aliases.map((text) => ({ text, document })));

/**
 * Pairs of the word list, official words as "means|means". Left out are sayings that search reads as their meaning anyway
 * (đăng kí, đăng ký) and those that hold a shorter one of the same meaning (làm khai sanh, khai sanh).
 */
export function synonymPairs({ groups }: SynonymGroups): Saying[] {
  return groups
    .flatMap(({ entries }) => entries)
    .flatMap(({ say, means }) => {
      const meant = new Set(means.map(phraseKey));
      const said = say.filter((text) => !meant.has(phraseKey(text)));
      const needed = said.filter((text) => !said.some((other) => other !== text && holds(text, other)));
      const meaning = means.join('|').toLowerCase();
      return needed.map((text) => ({ text: text.toLowerCase(), means: meaning }));
    });
}

/** Phrases of the word list that surely mean a matter which is not here. */
export const notHerePhrases = ({ groups }: SynonymGroups): string[] =>
  groups
    .flatMap(({ entries }) => entries)
    .filter(({ means }) => means.includes(NOT_HERE))
    .flatMap(({ say }) => say.map((text) => text.toLowerCase()));

const holds = (text: string, shorter: string): boolean => ` ${text} `.includes(` ${shorter} `);
