import { plainText, readTokens, said, sayMarks } from '../reading-aloud/to-speech.ts';
import { upperFirst } from '../text/first-letter.ts';
import { splitSentences } from '../text/prose/sentences.ts';
import { breathsOf, syllablesOf } from './breaths.ts';
import { unreadTokens } from './unread-tokens.ts';

/** A stretch of a breath; what no rule reads stands as it is written. */
interface SpokenPart {
  text: string;
  isUnread: boolean;
}

/** A sentence as an announcer says it: its breaths, each in parts. */
type SpokenSentence = readonly (readonly SpokenPart[])[];

/** A text to be read aloud. */
interface SpokenScript {
  paragraphs: readonly (readonly SpokenSentence[])[];
  syllables: number;
  /** What is to be decided by a person before the microphone, each once, as written. */
  unread: readonly string[];
}

/** Signs of private use around what is unread, which no text has and no rule knows. */
const [OPEN, CLOSE] = ['\uE000', '\uE001'];

/** Makes a script out of written paragraphs. */
export function spokenScript(paragraphs: readonly string[]): SpokenScript {
  const unread = new Set<string>();
  let syllables = 0;
  const spoken = paragraphs.map((paragraph) =>
    splitSentences(paragraph).map(({ text }) => {
      const sentence = inWords(text, unread);
      syllables += syllablesOf(sentence);
      return breathsOf(sentence).map(partsOf);
    }),
  );
  return { paragraphs: spoken.filter((sentences) => sentences.length > 0), syllables, unread: [...unread] };
}

/** The sentence in words; what no rule reads is kept as written, between the two signs. */
function inWords(written: string, unread: Set<string>): string {
  const plain = plainText(written.replace(/[\uE000\uE001]/g, ''));
  const untold = unreadTokens(plain).map(({ start, end, written: token }) => {
    unread.add(token);
    return { start, end, said: `${OPEN}${token.replaceAll('/', '\u2044')}${CLOSE}`, isSure: false };
  });
  const told = readTokens(plain).filter(
    ({ start, end }) => !untold.some((token) => token.start < end && start < token.end),
  );
  const claims = [...told, ...untold].sort((a, b) => a.start - b.start);
  return upperFirst(sayMarks(said(plain, claims)));
}

const partsOf = (breath: string): SpokenPart[] =>
  breath
    .split(/(\uE000[^\uE001]*\uE001)/)
    .filter((part) => part !== '')
    .map((part) => ({
      text: part.replace(/[\uE000\uE001]/g, '').replaceAll('\u2044', '/'),
      isUnread: part.startsWith(OPEN ?? ''),
    }));
