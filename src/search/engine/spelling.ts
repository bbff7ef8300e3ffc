import { accentKey, foldMarks, hasMarks, soundKey, syllableKey } from '../../text/fold.ts';
import { oneEditCost } from '../../text/typing/one-edit.ts';
import { splitGlued } from '../../text/typing/split-glued.ts';
import { decodeTelex } from '../../text/typing/telex.ts';
import { isSyllable } from '../../text/syllables/vietnamese-syllable.ts';
import { decodeVni } from '../../text/typing/vni.ts';
import type { Vocabulary } from './vocabulary.ts';

/** One syllable of a question after repair. */
export interface Word {
  /** As typed, or as repaired. */
  readonly text: string;
  /** Plain form, see `syllableKey`. */
  readonly key: string;
  /** Form with marks, see `accentKey`. */
  readonly accented: string;
  readonly hasMarks: boolean;
  readonly isRepaired: boolean;
}

/** What counts as a word: syllables of names and synonyms, and those of questions. */
export interface KnownWords {
  readonly vocabulary: Vocabulary;
  readonly isKnown: (key: string) => boolean;
  /** Small words, which stand beside anything and are no evidence. */
  readonly isSmallWord: (word: Word) => boolean;
  /** Whether citizens' sayings hold these two plain forms as neighbours. */
  readonly isSaidPair: (first: string, second: string) => boolean;
}

/** A pair of neighbours at least this strict lets a sound-alike replace a word that exists ("thường chú"). */
const SURE_COHESION = 0.3;
/** The same for small words, which stand beside anything. */
const SURER_COHESION = 0.6;

/** The words beside a word. */
interface Neighbours {
  readonly before: Word | undefined;
  readonly after: Word | undefined;
}

/**
 * Puts right what fingers, dialect and missing input methods do to a question: raw Telex and VNI, glued syllables,
 * one slip, a sound-alike. A word that exists is touched only where its neighbours leave no doubt.
 */
export function repairSpelling(typed: readonly string[], known: KnownWords): Word[] {
  const words: Word[] = [];
  typed.forEach((text, at) => {
    const key = syllableKey(text);
    const next = typed[at + 1];
    const beside: Neighbours = {
      before: words.at(-1),
      after: next === undefined ? undefined : toWord(next, false),
    };
    if (/^\d/.test(text)) words.push(toWord(text, false));
    else if (known.isKnown(key))
      words.push(soundAlike(toWord(text, false), beside, known) ?? toWord(text, false));
    else words.push(...repairUnknown(text, beside, known));
  });
  return words;
}

function repairUnknown(text: string, beside: Neighbours, known: KnownWords): Word[] {
  const decoded = decodeTelex(text) ?? decodeVni(text);
  if (decoded !== undefined && known.isKnown(syllableKey(decoded))) return [toWord(decoded, true)];
  const parts = splitGlued(foldMarks(text), {
    frequency: (part) => (known.isKnown(syllableKey(part)) ? 1 : 0),
    pairFrequency: (first, second) =>
      pairDocuments(first, second, known) +
      (known.isSaidPair(syllableKey(first), syllableKey(second)) ? 2 : 0),
  });
  const nearest = nearestWord(syllableKey(text), beside, known);
  if (nearest !== undefined && (!parts || text.length < 6)) return [nearest];
  return parts ? parts.map((part) => toWord(part, true)) : [toWord(text, false)];
}

/** The word one slip or one sound away that the neighbours speak for most. */
function nearestWord(key: string, { before, after }: Neighbours, known: KnownWords): Word | undefined {
  const { vocabulary } = known;
  const isReadable = isSyllable(key);
  const evidence = (candidate: string): number =>
    (before === undefined || known.isSmallWord(before) ? 0 : pairDocuments(before.key, candidate, known)) +
    (after === undefined || known.isSmallWord(after) ? 0 : pairDocuments(candidate, after.key, known));
  let best: string | undefined;
  let bestScore = 0;
  for (const [candidate, plain] of key.length < 3 ? [] : vocabulary.plainForms()) {
    const cost =
      soundKey(candidate) === soundKey(key)
        ? 0.5
        : candidate.length < 2
          ? undefined
          : oneEditCost(key, candidate);
    if (cost === undefined || vocabulary.documents(plain) === 0) continue;
    const pairs = evidence(candidate);
    if (pairs === 0 && (key.length < 5 || isReadable)) continue;
    const score = (1 + Math.log1p(pairs) * 3 + Math.log1p(vocabulary.documents(plain)) * 0.5) / (cost + 0.5);
    if (score > bestScore) [best, bestScore] = [candidate, score];
  }
  return best === undefined ? undefined : toWord(best, true);
}

/** A sound-alike that makes an official compound with a neighbour where the word as typed makes none. */
function soundAlike(word: Word, { before, after }: Neighbours, known: KnownWords): Word | undefined {
  const { key } = word;
  const { vocabulary } = known;
  const isPair = (first: string | undefined, second: string | undefined): boolean =>
    first !== undefined &&
    second !== undefined &&
    (pairDocuments(first, second, known) > 0 || known.isSaidPair(first, second));
  if (key.length < 2 || isPair(before?.key, key) || isPair(key, after?.key)) return undefined;
  const cohesion = (first: string, second: string): number =>
    vocabulary.cohesion(vocabulary.plain(first) ?? -1, vocabulary.plain(second) ?? -1);
  const beside = (candidate: string): number =>
    Math.max(
      before && !known.isSmallWord(before) ? cohesion(before.key, candidate) : 0,
      after && !known.isSmallWord(after) ? cohesion(candidate, after.key) : 0,
    );
  let best: string | undefined;
  let bestCohesion = known.isSmallWord(word) ? SURER_COHESION : SURE_COHESION;
  for (const candidate of vocabulary.soundAlikes(soundKey(key))) {
    if (candidate === key) continue;
    const found = beside(candidate);
    if (found > bestCohesion) [best, bestCohesion] = [candidate, found];
  }
  return best === undefined ? undefined : toWord(best, true);
}

function pairDocuments(first: string, second: string, { vocabulary }: KnownWords): number {
  return vocabulary.pairDocuments(
    vocabulary.plain(syllableKey(first)) ?? -1,
    vocabulary.plain(syllableKey(second)) ?? -1,
  );
}

function toWord(text: string, isRepaired: boolean): Word {
  return { text, key: syllableKey(text), accented: accentKey(text), hasMarks: hasMarks(text), isRepaired };
}
