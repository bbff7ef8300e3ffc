/** A stretch of a text that a rule reads, and how it is said. */
export interface Claim {
  /** Offset of its first letter. */
  readonly start: number;
  /** Offset after its last. */
  readonly end: number;
  /** In words; empty where it is passed over. */
  readonly said: string;
  /** False where the words are the best that a voice can do, and a person has to decide. */
  readonly isSure: boolean;
}

/** A rule: what it reads in a text. It sees the whole text, also what other rules read. */
export type Sayer = (text: string) => readonly Claim[];

/** How something is said; `unsure` where it is a guess; undefined where the rule leaves it alone. */
type Said = string | { readonly unsure: string } | undefined;

/** A rule for everything that the pattern finds; what only tells the meaning stands in its lookarounds. */
export const sayer =
  (pattern: RegExp, say: (found: RegExpExecArray, text: string) => Said): Sayer =>
  (text) =>
    [...text.matchAll(pattern)].flatMap((found) => {
      const said = say(found, text);
      if (said === undefined) return [];
      const [start, end] = [found.index, found.index + found[0].length];
      return typeof said === 'string'
        ? { start, end, said, isSure: true }
        : { start, end, said: said.unsure, isSure: false };
    });

/** A rule for what stands in a table: its pattern finds the keys. */
export const sayerOf = (pattern: RegExp, table: Readonly<Record<string, string>>): Sayer =>
  sayer(pattern, ([written]) => (Object.hasOwn(table, written) ? table[written] : undefined));

/**
 * What the rules read in a text, in its order and without overlaps: of two that want the same letters the earlier rule has them.
 */
export function claimsIn(text: string, sayers: readonly Sayer[]): Claim[] {
  const isTaken = new Uint8Array(text.length);
  const claims = sayers.flatMap((say) =>
    say(text).filter(({ start, end }) => {
      if (isTaken.subarray(start, end).includes(1)) return false;
      isTaken.fill(1, start, end);
      return true;
    }),
  );
  return claims.sort((a, b) => a.start - b.start);
}

/** The letters just before an offset, small: what tells the meaning of a number stands near. */
export const textBefore = (text: string, at: number, letters = 40): string =>
  text.slice(Math.max(0, at - letters), at).toLowerCase();
