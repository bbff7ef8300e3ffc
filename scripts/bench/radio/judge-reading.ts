import { unreadTokens } from '../../../src/radio/unread-tokens.ts';
import { plainText, readTokens } from '../../../src/reading-aloud/to-speech.ts';

/** How a token was read: as a person says it, told as unread where a person could say it, or wrongly. */
type Verdict = 'right' | 'told' | 'wrong';

/** A token in its context, read by the rules, beside what a person had written. */
interface JudgedToken {
  context: string;
  said: string;
  expected: string;
  verdict: Verdict;
}

/** Letters and figures alone count: rests and capitals are the announcer's own, and so is "số" before a number. */
const bare = (text: string): string =>
  text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}?]+/gu, ' ')
    .trim()
    .replace(/^số /, '');

/** A part of a context as plain text, keeping the blank at the side where the token stands. */
const plainPart = (part: string, side: 'before' | 'after'): string => {
  const kept = part.replace(/^… ?| ?…$/g, '');
  return side === 'before' ? plainText(`${kept}\u0001`).slice(0, -1) : plainText(`\u0001${kept}`).slice(1);
};

/**
 * Judges a line of a judged set: a context with its token in ⟦⟧, a tab, and the readings that are right, parted by "|"; "?"
 * is right where nobody could know it, so that it has to be told, and "-" where it is passed over.
 */
export function judgeReading(line: string): JudgedToken {
  const [context = '', expected = ''] = line.split('\t');
  const [left = '', rest = ''] = context.split('⟦');
  const [token = '', right = ''] = rest.split('⟧');
  const before = plainPart(left, 'before');
  const text = before + plainText(token) + plainPart(right, 'after');
  const [start, end] = [before.length, before.length + plainText(token).length];
  const isHere = (part: { start: number; end: number }): boolean => part.start < end && start < part.end;
  let [said, at] = ['', start];
  for (const claim of readTokens(text).filter(isHere)) {
    said += `${text.slice(at, Math.max(at, claim.start))} ${claim.said} `;
    at = claim.end;
  }
  said += text.slice(at, Math.max(at, end));
  const answers = expected.split('|').map(bare);
  const isTold = unreadTokens(text).some(isHere);
  const isRight = isTold ? answers.includes('?') : answers.includes(bare(said));
  return {
    context,
    said: said.replace(/\s+/g, ' ').trim(),
    expected,
    verdict: isRight ? 'right' : isTold ? 'told' : 'wrong',
  };
}
