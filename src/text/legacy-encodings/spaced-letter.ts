import { isWrittenSyllable } from '../syllables/written-syllable.ts';

/**
 * The letter à whose second byte, a no-break space, became a plain one: "hÃ nh" is hành, "vÃ nhận" is và nhận. With
 * the space where one stood behind it; undefined where both may be, or where it may be another letter whose byte is lost.
 */
export function spacedLetter(before: string, after: string, letter: string): string | undefined {
  const head = /[\p{L}\p{M}]*$/u.exec(before)?.[0] ?? '';
  const [tail = ''] = /^[\p{L}\p{M}]*/u.exec(after) ?? [];
  const isDamaged = /[^\0-\x7F]/.test(tail + after.charAt(tail.length));
  if (tail !== '' && !isDamaged) {
    const joins = isWrittenSyllable(head + letter + tail);
    const parts = isWrittenSyllable(head + letter) && isWrittenSyllable(tail);
    if (joins !== parts && (joins || isSmall(head))) return joins ? letter : `${letter} `;
    return undefined;
  }
  if (!isSmall(head) || !isWrittenSyllable(head + letter)) return undefined;
  if (tail === '') return /^(?:\s|$)/.test(after) ? letter : undefined;
  return OPENS_WORD.test(tail) ? `${letter} ` : undefined;
}

/** Small letters before it: then it is no capital, whose byte is a control character that programs drop. */
const isSmall = (head: string): boolean => /\p{Ll}$/u.test(head);

/** A damaged word that can't be the end of another. */
const OPENS_WORD = /^(?:[bdghklqrsvx]|(?:ch|n[gh]|[cmnpt])\p{L})/iu;
