import { readTokens } from '../reading-aloud/to-speech.ts';
import { isWrittenSyllable } from '../text/syllables/written-syllable.ts';
import { KNOWN_NAMES } from './known-names.ts';

/** Something written that an announcer cannot be told how to say. */
interface UnreadToken {
  /** Offset in the plain text. */
  start: number;
  end: number;
  written: string;
  /** How letters and figures would be said one by one, where a rule has at least that. */
  guess?: string;
}

/** Where a sentence or a number ends and the next begins without a space: viện.Thông. */
const LOST_SPACE = /(?<=\p{Ll})\.(?=\p{Lu})/u;
const CHUNK = /[^\s,;:!?()[\]"“”‘’«»…/&→·•–—-]+/gu;

/**
 * What no rule reads for certain, in its order: figures that no rule took, capitals of unknown meaning, letters that are no
 * Vietnamese syllable and no known name. Told, never guessed.
 * @param plain a text out of `plainText`
 */
export function unreadTokens(plain: string): UnreadToken[] {
  const claims = readTokens(plain);
  const unsure = claims
    .filter(({ isSure }) => !isSure)
    .map(({ start, end, said }) => ({ start, end, written: plain.slice(start, end), guess: said }));
  const unread: UnreadToken[] = [];
  let from = 0;
  for (const { start, end } of [...claims, { start: plain.length, end: plain.length }]) {
    for (const { 0: chunk, index } of plain.slice(from, start).matchAll(CHUNK)) {
      const written = chunk.replace(/[.*_+'’]+$|^[.*_+'’]+/gu, '');
      const at = from + index + chunk.indexOf(written);
      if (isUnread(written) || isLoneCapitals(written, plain, at))
        unread.push({ start: at, end: at + written.length, written });
    }
    from = end;
  }
  return joined(
    [...unread, ...unsure].sort((a, b) => a.start - b.start),
    plain,
  );
}

/** What only strokes, stops and hyphens part is one thing written: 29/9/2021/TT-BTC. */
function joined(tokens: readonly UnreadToken[], plain: string): UnreadToken[] {
  const whole: UnreadToken[] = [];
  for (const token of tokens) {
    const last = whole.at(-1);
    if (last && /^[/.-]*$/.test(plain.slice(last.end, token.start))) {
      whole[whole.length - 1] = {
        start: last.start,
        end: token.end,
        written: plain.slice(last.start, token.end),
      };
    } else whole.push(token);
  }
  return whole;
}

/** Capitals that happen to spell a syllable amid small letters: an abbreviation that nobody explained, as AI or BA. */
function isLoneCapitals(written: string, plain: string, at: number): boolean {
  if (!/^[A-Z]{2,}$/.test(written) || KNOWN_NAMES.has(written.toLowerCase())) return false;
  const [before, after] = [plain.slice(0, at), plain.slice(at + written.length)];
  return (
    /\p{Ll}/u.test(before + after) &&
    !/\p{Lu}{2,}[^\p{L}]{0,3}$/u.test(before) &&
    !/^[^\p{L}]{0,3}\p{Lu}{2,}/u.test(after)
  );
}

function isUnread(written: string): boolean {
  if (!/[\p{L}\p{N}@#$^~\\{}|<>=]/u.test(written) || KNOWN_NAMES.has(written.toLowerCase())) return false;
  return written.split(LOST_SPACE).some((part) => !isWrittenSyllable(part));
}
