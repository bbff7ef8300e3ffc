/** Syllables that an announcer says in one breath without haste. */
const LONGEST = 16;
/** A rest this soon after another would chop the sentence. */
const SHORTEST = 5;
/** Where a long clause may rest: before words that begin a new thought. */
const TURN =
  /\s(?=(?:và|hoặc|hay|nhưng|để|thì|khi|nếu|mà|kể từ|từ ngày|đến ngày|theo|do|vì|nên|trừ|gồm|tại|trong)\s)/gu;

/** How many syllables a text has: Vietnamese writes each by itself. */
export const syllablesOf = (text: string): number => text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0;

/**
 * A spoken sentence in its breaths: at commas, semicolons and colons, and where a clause is too long before a word that
 * begins a new thought; never so soon that the sense is torn.
 * @example breathsOf('Nộp tờ khai, bản sao căn cước.') // ['Nộp tờ khai, bản sao căn cước.']
 */
export function breathsOf(sentence: string): string[] {
  const clauses = gathered(sentence.split(/(?<=[,;:])\s+/u));
  return clauses.flatMap((clause) => (syllablesOf(clause) > LONGEST ? gathered(clause.split(TURN)) : clause));
}

/** Pieces joined until each is long enough for a breath and none is longer than needed; a semicolon always is one. */
function gathered(pieces: readonly string[]): string[] {
  const breaths: string[] = [];
  for (const piece of pieces) {
    const last = breaths.at(-1);
    const together = last === undefined ? 0 : syllablesOf(last) + syllablesOf(piece);
    const isShort = last !== undefined && (syllablesOf(last) < SHORTEST || syllablesOf(piece) < SHORTEST);
    if (
      last !== undefined &&
      !last.endsWith(';') &&
      (together <= LONGEST / 2 || (isShort && together <= LONGEST))
    )
      breaths[breaths.length - 1] = `${last} ${piece}`;
    else breaths.push(piece);
  }
  return breaths;
}
