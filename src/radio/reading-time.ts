/**
 * Syllables a minute on the loudspeaker. The four scripts of the office (an-pham/phat-thanh-*) have 204 to 218 and are noted
 * with about two minutes, read slowly, with a rest after each number: 105 to 110 a minute. A presenter in a studio says
 * more than twice as many; outdoors, for the old too, that is not understood.
 */
const SYLLABLES_A_MINUTE = 110;

/**
 * How long a script takes to read aloud, to half a minute.
 * @example readingTime(218) // 'khoảng 2 phút'
 */
export function readingTime(syllables: number): string {
  const halves = Math.max(1, Math.round((2 * syllables) / SYLLABLES_A_MINUTE));
  const minutes = Math.floor(halves / 2);
  if (minutes === 0) return 'khoảng nửa phút';
  return `khoảng ${minutes} phút${halves % 2 === 1 ? ' rưỡi' : ''}`;
}
