import { accentKey, syllableKey } from '../../text/fold.ts';
import { tokenize } from '../../text/tokens.ts';
import type { Intent } from './question-words.ts';
import { fillerWords, lightWords, questionFrames } from './question-words.ts';
import { purposeAt, wishAt, type Role } from './question-parts.ts';
import { repairSpelling } from './spelling.ts';
import type { KnownWords, Word } from './spelling.ts';

/** One word of a question with what part it plays. */
export interface QuestionWord extends Word {
  readonly role: Role;
  /** Whether it stands after "để": what the paper is for, which is rarely the paper itself. */
  readonly isPurpose: boolean;
  /** Whether it stands in the story that a long question begins with, before what is wanted. */
  readonly isStory: boolean;
}

/** A question taken apart. */
export interface Question {
  readonly words: readonly QuestionWord[];
  /** Whether the reader typed Vietnamese marks: then spelling with marks counts. */
  readonly isAccented: boolean;
  readonly intents: readonly Intent[];
  readonly isRepaired: boolean;
}

const LONGEST_QUESTION = 80;
const ACCENTED_SHARE = 0.35;

const fillers = bothForms(fillerWords);
const lights = bothForms(lightWords);
const frames = questionFrames.map(({ words, intent }) => ({
  intent,
  keys: words.map(syllableKey),
  accented: words.map(accentKey),
}));

/** Ways of asking in one word, such as "phí": fillers that tell an intent. */
const singles = new Set(frames.filter(({ keys }) => keys.length === 1).flatMap(({ keys }) => keys));

const smallWords = new Set([...fillers.plain, ...lights.plain, ...singles]);
const smallAccented = new Set([
  ...fillers.accented,
  ...lights.accented,
  ...frames.flatMap(({ accented }) => (accented.length === 1 ? accented : [])),
]);
const questionKeys = new Set([...smallWords, ...frames.flatMap(({ keys }) => keys)]);

/** Whether a plain form belongs to the language of questions, so that it needs no repair. */
export function isQuestionWord(key: string): boolean {
  return questionKeys.has(key);
}

/** Whether a plain form is a small word that stands beside anything, so that it is no evidence for a neighbour. */
export function isSmallWord(key: string): boolean {
  return smallWords.has(key);
}

/** The same of a word as typed: "hộ" with its mark is none of the small words that are written "ho" without marks. */
export function isSmallAsTyped({ key, accented, hasMarks }: Omit<Word, 'text' | 'isRepaired'>): boolean {
  return smallWords.has(key) && (!hasMarks || smallAccented.has(accented));
}

/** Takes a question apart: repairs its spelling, finds the ways of asking in it and the weight of each word. */
export function readQuestion(text: string, known: KnownWords): Question {
  const typed = tokenize(text)
    .slice(0, LONGEST_QUESTION)
    .map((token) => token.text);
  const repaired = repairSpelling(typed, known);
  const isAccented =
    repaired.filter((word) => word.hasMarks && !word.isRepaired).length >= ACCENTED_SHARE * repaired.length;
  const framed = findFrames(repaired, isAccented);
  const purpose = purposeAt(repaired);
  const roles = repaired.map((word, at) => (framed.taken.has(at) ? 'frame' : roleOf(word, isAccented)));
  const wish = wishAt(repaired, roles);
  const words = repaired.map((word, at): QuestionWord => ({
    ...word,
    role: roles[at] ?? 'content',
    isPurpose: at > purpose,
    isStory: at < wish,
  }));
  return { words, isAccented, intents: framed.intents, isRepaired: repaired.some((word) => word.isRepaired) };
}

function findFrames(words: readonly Word[], isAccented: boolean): { taken: Set<number>; intents: Intent[] } {
  const taken = new Set<number>();
  const intents = new Set<Intent>();
  for (const frame of frames) {
    for (let at = 0; at + frame.keys.length <= words.length; at++) {
      const matches = frame.keys.every((key, offset) => {
        const word = words[at + offset];
        return (
          word !== undefined &&
          !taken.has(at + offset) &&
          (isAccented && word.hasMarks ? word.accented === frame.accented[offset] : word.key === key)
        );
      });
      if (!matches) continue;
      if (frame.keys.length > 1) frame.keys.forEach((_, offset) => taken.add(at + offset));
      if (frame.intent !== 'none') intents.add(frame.intent);
    }
  }
  return { taken, intents: [...intents] };
}

function roleOf(word: Word, isAccented: boolean): Role {
  const has = (forms: { plain: Set<string>; accented: Set<string> }): boolean =>
    isAccented || word.hasMarks ? forms.accented.has(word.accented) : forms.plain.has(word.key);
  if (has(fillers) || singles.has(word.key)) return 'filler';
  return has(lights) ? 'light' : 'content';
}

function bothForms(words: readonly string[]): { plain: Set<string>; accented: Set<string> } {
  return { plain: new Set(words.map(syllableKey)), accented: new Set(words.map(accentKey)) };
}
