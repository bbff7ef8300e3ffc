import type { QuestionWord } from './question.ts';
import type { Sayings } from './sayings.ts';
import { sayingsAt, type SaidWord, type SynonymPair } from './synonym-table.ts';

/** How a saying was found: word for word, with words in between, or in any order without its small words. */
type Closeness = 'exact' | 'gapped' | 'loose';

/** Official words that a stretch of the question stands for. */
export interface Expansion {
  /** First word of the stretch and the one after it, as places in the question. */
  readonly start: number;
  readonly end: number;
  readonly means: string;
  readonly spellings: readonly number[];
  readonly closeness: Closeness;
  /** How many words of the saying carry meaning. */
  readonly saidLength: number;
  /** Whether it stands in what the paper is for. */
  readonly isPurpose: boolean;
  /** Whether it stands in the story before what is wanted. */
  readonly isStory: boolean;
}

/** Words that may stand between the words of a longer phrase ("giấy xác nhận độc thân" for "giấy độc thân"). */
const WIDEST_GAP = 2;
/** The same for words in any order. */
const WIDEST_LOOSE_GAP = 4;

/**
 * All synonyms that the words of a question call up. Marks have to agree where the reader typed them; words that only
 * ask ("ở đâu") call up nothing.
 */
export function expand(
  words: readonly QuestionWord[],
  isAccented: boolean,
  sayings: readonly Sayings[],
): Expansion[] {
  const pairsAt = (at: number, word: QuestionWord): readonly SynonymPair[] =>
    sayings.flatMap(({ synonyms }) => sayingsAt(synonyms, word, words[at + 1]));
  return words.flatMap((word, at) =>
    pairsAt(at, word).flatMap((pair): Expansion[] => {
      const found = inOrder(words, at, pair, isAccented) ?? inAnyOrder(words, at, pair, isAccented);
      if (!found || words.slice(found.start, found.end).every(({ role }) => role === 'frame')) return [];
      return [
        {
          ...found,
          means: pair.means,
          saidLength: pair.needed.length,
          spellings: pair.meansSpellings,
          isPurpose: words[found.start]?.isPurpose ?? false,
          isStory: words[found.start]?.isStory ?? false,
        },
      ];
    }),
  );
}

interface Found {
  readonly start: number;
  readonly end: number;
  readonly closeness: Closeness;
}

/** The saying in its own order; `anchor` is the place of its first needed word. */
function inOrder(
  words: readonly QuestionWord[],
  anchor: number,
  { say, needed }: SynonymPair,
  isAccented: boolean,
): Found | undefined {
  const start = anchor - say.findIndex((said) => said === needed[0]);
  let at = start;
  let gaps = say.length > 1 ? WIDEST_GAP : 0;
  for (const said of say) {
    while (!isSame(words[at], said, isAccented) && gaps > 0 && at > anchor && at < words.length) {
      at++;
      gaps--;
    }
    if (!isSame(words[at], said, isAccented)) return undefined;
    at++;
  }
  return { start, end: at, closeness: at - start > say.length ? 'gapped' : 'exact' };
}

/** The needed words of a saying near each other in any order. */
function inAnyOrder(
  words: readonly QuestionWord[],
  anchor: number,
  { needed }: SynonymPair,
  isAccented: boolean,
): Found | undefined {
  if (needed.length < 2) return undefined;
  const reach = needed.length + WIDEST_LOOSE_GAP;
  const places: number[] = [];
  for (const said of needed) {
    const place = nearestPlace(words, said, anchor, reach, places, isAccented);
    if (place === undefined) return undefined;
    places.push(place);
  }
  const [start, end] = [Math.min(...places), Math.max(...places) + 1];
  return end - start > reach ? undefined : { start, end, closeness: 'loose' };
}

function nearestPlace(
  words: readonly QuestionWord[],
  said: SaidWord,
  anchor: number,
  reach: number,
  taken: readonly number[],
  isAccented: boolean,
): number | undefined {
  for (let distance = 0; distance < reach; distance++) {
    for (const place of [anchor + distance, anchor - distance]) {
      if (!taken.includes(place) && isSame(words[place], said, isAccented)) return place;
    }
  }
  return undefined;
}

function isSame(word: QuestionWord | undefined, said: SaidWord, isAccented: boolean): boolean {
  return (
    word !== undefined &&
    word.key === said.key &&
    (!(word.hasMarks || (isAccented && !word.isRepaired)) || word.accented === said.accented)
  );
}
