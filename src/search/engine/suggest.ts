import { foldMarks, hasMarks, syllableKey } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import { keysAsTyped } from './asked.ts';
import type { ReadIndex } from './read-index.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The most readings of a half word that are tried. */
const MOST_READINGS = 2;
/** How much more a neighbour tells than being frequent. */
const NEIGHBOUR = 100;

/**
 * What a reader may be about to type, likeliest first: the text with its last word completed as it stands after the
 * same neighbour in the names, then what citizens say that begins so, then any completion, then the text itself.
 *
 * @example completions('khai si', index)[0] // → 'khai sinh'
 */
export function completions(typed: string, index: ReadIndex): string[] {
  const tokens = tokenize(typed);
  const last = tokens.at(-1);
  if (!last || last.end < typed.length) return [typed];
  const readings = lastWordReadings(last.text, tokens.at(-2)?.text, index.vocabulary);
  const said = index.sayingsOf(keysAsTyped(typed)).flatMap((sayings) => sayings.said);
  const completed = (isNeighbour: boolean): string[] =>
    readings
      .filter(({ worth }) => worth >= NEIGHBOUR === isNeighbour)
      .slice(0, MOST_READINGS)
      .map(({ text }) => typed.slice(0, last.start) + text);
  return [...new Set([...completed(true), ...sayingsThatBegin(typed, said), ...completed(false), typed])];
}

function lastWordReadings(
  half: string,
  before: string | undefined,
  vocabulary: Vocabulary,
): { text: string; worth: number }[] {
  const start = syllableKey(half);
  const previous = before === undefined ? -1 : (vocabulary.plain(syllableKey(before)) ?? -1);
  return [...vocabulary.plainForms()]
    .filter(([key]) => key.startsWith(start))
    .map(([key, plain]) => ({
      text: complete(
        half,
        key,
        vocabulary.spellingsOf(plain).map((spelling) => vocabulary.textOf(spelling)),
      ),
      worth:
        vocabulary.pairDocuments(previous, plain) * NEIGHBOUR +
        Math.min(NEIGHBOUR - 1, vocabulary.documents(plain)),
    }))
    .sort((first, second) => second.worth - first.worth);
}

/** Sayings that begin with what is typed, the shortest first; one letter is too little to tell. */
function sayingsThatBegin(typed: string, sayings: readonly string[]): string[] {
  const start = foldMarks(typed.trim());
  if (start.length < 3) return [];
  const begins = sayings.filter(
    (saying) =>
      foldMarks(saying).startsWith(start) &&
      (!hasMarks(typed) || saying.startsWith(typed.toLowerCase().normalize('NFC').trim())),
  );
  return begins.sort((first, second) => first.length - second.length).slice(0, MOST_READINGS);
}

/** A half word with marks is completed with marks, one without is left plain. */
function complete(half: string, key: string, spellings: readonly string[]): string {
  return hasMarks(half)
    ? (spellings.find((spelling) => spelling.startsWith(half.toLowerCase())) ?? half)
    : key;
}
