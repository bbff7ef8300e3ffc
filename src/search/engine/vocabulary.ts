import { accentKey, soundKey, syllableKey } from '../../text/fold.ts';
import { wordsAsWritten } from '../../text/tokens.ts';
import { Pairs } from './pairs.ts';

/**
 * The syllables of the official names: each spelling with marks has a number, each plain form (see syllableKey) another.
 * Knows how rare a syllable or a pair of neighbours is, and which pairs are compounds.
 */
export class Vocabulary {
  readonly #spellings = new Map<string, number>();
  readonly #plain = new Map<string, number>();
  readonly #cache = new Map<string, number>();
  readonly #plainOf: number[] = [];
  readonly #spellingsOf: number[][] = [];
  readonly #text: string[] = [];
  readonly #initials: string[] = [];
  readonly #pairs = new Pairs((spelling) => this.plainOf(spelling));
  readonly #bySound = new Map<string, string[]>();
  /** How rare plain forms are, once somebody asks. */
  #rarities: number[] = [];

  /** Spelling numbers of the syllables of a text, new ones being taken in. */
  learn(text: string): number[] {
    return wordsAsWritten(text).map((word) => this.#cache.get(word) ?? this.#take(word.normalize('NFC')));
  }

  /** Counts one document for rarity; each syllable and pair counts once. */
  count(spellings: ArrayLike<number>): void {
    this.#pairs.add(spellings);
    this.#rarities = [];
  }

  /** How many spellings there are. */
  get size(): number {
    return this.#plainOf.length;
  }

  /** The number of a plain form, or undefined when no text has it. */
  plain(key: string): number | undefined {
    return this.#plain.get(key);
  }

  spelling(accented: string): number | undefined {
    return this.#spellings.get(accented);
  }

  plainOf(spelling: number): number {
    return this.#plainOf[spelling] ?? 0;
  }

  /** Every spelling with marks of one plain form. */
  spellingsOf(plain: number): readonly number[] {
    return this.#spellingsOf[plain] ?? [];
  }

  /** The spelling as it was first read, lower case. */
  textOf(spelling: number): string {
    return this.#text[spelling] ?? '';
  }

  /** First letter of a spelling, plain. */
  initialOf(spelling: number): string {
    return this.#initials[spelling] ?? ' ';
  }

  /** In how many documents a plain form occurs. */
  documents(plain: number): number {
    return this.#pairs.documents(plain);
  }

  pairDocuments(first: number, second: number): number {
    return this.#pairs.followers(first).plain.get(second) ?? 0;
  }

  /** The same for spellings with marks. */
  spellingPairDocuments(first: number, second: number): number {
    return this.#pairs.followers(this.plainOf(first)).documents(first, second);
  }

  /** How much finding a plain form tells, in natural logarithms of one in how many; no more than `cap`. */
  rarity(plain: number, cap: number): number {
    const rarity = (this.#rarities[plain] ??= Math.log1p(this.#pairs.size / (this.documents(plain) + 0.5)));
    return Math.min(cap, rarity);
  }

  pairRarity(first: number, second: number, cap: number): number {
    return Math.min(cap, Math.log1p(this.#pairs.size / (this.pairDocuments(first, second) + 0.5)));
  }

  /**
   * Between 0 and 1: how strictly two neighbours belong together, as "khai sinh" does and "cấp giấy" does not.
   * Of the readings with marks the strictest counts, so that plain "con dau" is known for "con dấu".
   */
  cohesion(first: number, second: number): number {
    return this.#pairs.followers(first).cohesions.get(second) ?? 0;
  }

  /** All plain forms, for spelling repair. */
  *plainForms(): IterableIterator<[key: string, plain: number]> {
    yield* this.#plain;
  }

  /** Plain forms that sound the same, see `soundKey`. */
  soundAlikes(sound: string): readonly string[] {
    if (this.#bySound.size === 0) {
      for (const key of this.#plain.keys())
        this.#bySound.set(soundKey(key), [...(this.#bySound.get(soundKey(key)) ?? []), key]);
    }
    return this.#bySound.get(sound) ?? [];
  }

  #take(text: string): number {
    const accented = accentKey(text);
    const known = this.#spellings.get(accented) ?? this.#add(accented, text);
    this.#cache.set(text, known);
    return known;
  }

  #add(accented: string, text: string): number {
    const spelling = this.#plainOf.length;
    const key = syllableKey(text);
    const plain = this.#plain.get(key) ?? this.#plain.size;
    this.#plain.set(key, plain);
    this.#spellings.set(accented, spelling);
    this.#plainOf.push(plain);
    this.#text.push(text.toLowerCase());
    this.#initials.push(key.slice(0, 1));
    (this.#spellingsOf[plain] ??= []).push(spelling);
    return spelling;
  }
}
