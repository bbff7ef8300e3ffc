/** More than any vocabulary has numbers. */
const BASE = 65_536;

/** One number for two neighbours. */
const pairKey = (first: number, second: number): number => first * BASE + second;

/** What stands behind a word in the texts that were counted. */
export interface Followers {
  /** In how many texts each plain form follows it. */
  readonly plain: ReadonlyMap<number, number>;
  /** In how many texts one spelling of the word is followed by another spelling. */
  readonly documents: (first: number, second: number) => number;
  /** How strictly each plain form belongs to it, see `Vocabulary.cohesion`; none where they stand together once. */
  readonly cohesions: ReadonlyMap<number, number>;
}

/**
 * Words and neighbours in many texts, by spelling numbers. Neighbours are counted for a word when somebody asks for it: a
 * question asks for a few dozen words of thousands, and counting all takes longer than answering it.
 */
export class Pairs {
  readonly #texts: ArrayLike<number>[] = [];
  readonly #documents: number[] = [];
  readonly #spellingDocuments: number[] = [];
  /** The text, by how many there were, that each plain form and each spelling was counted in last. */
  readonly #last: number[] = [];
  readonly #lastOfSpelling: number[] = [];
  readonly #followers = new Map<number, Followers>();
  readonly #plainOf: (spelling: number) => number;
  /** Where each plain form stands: number of the text and place in it, as a pair. */
  #places: number[][] | undefined;

  /** @param plainOf the number of a spelling's plain form */
  constructor(plainOf: (spelling: number) => number) {
    this.#plainOf = plainOf;
  }

  /** Takes in one text, given by its spellings; of no more than 65,535 texts. */
  add(text: ArrayLike<number>): void {
    const texts = this.#texts.push(text);
    for (let place = 0; place < text.length; place++) {
      const spelling = text[place] ?? 0;
      const plain = this.#plainOf(spelling);
      if (this.#last[plain] !== texts) this.#documents[plain] = this.documents(plain) + 1;
      if (this.#lastOfSpelling[spelling] !== texts)
        this.#spellingDocuments[spelling] = (this.#spellingDocuments[spelling] ?? 0) + 1;
      this.#last[plain] = texts;
      this.#lastOfSpelling[spelling] = texts;
    }
  }

  /** How many texts there are. */
  get size(): number {
    return this.#texts.length;
  }

  /** In how many texts a plain form stands. */
  documents(plain: number): number {
    return this.#documents[plain] ?? 0;
  }

  /** What follows a plain form. All texts have to be taken in before. */
  followers(plain: number): Followers {
    const known = this.#followers.get(plain) ?? this.#count(plain);
    this.#followers.set(plain, known);
    return known;
  }

  #count(word: number): Followers {
    this.#places ??= this.#findPlaces();
    const plain = new Tally();
    const spelled = new Tally();
    for (const where of this.#places[word] ?? []) {
      const [at, place] = [Math.floor(where / BASE), where % BASE];
      const text = this.#texts[at] ?? [];
      const [first = -1, second] = [text[place], text[place + 1]];
      if (second === undefined) continue;
      plain.add(this.#plainOf(second), at);
      spelled.add(pairKey(first, second), at);
    }
    return {
      plain: plain.counts,
      documents: (first, second) => spelled.counts.get(pairKey(first, second)) ?? 0,
      cohesions: this.#cohesions(spelled.counts),
    };
  }

  #cohesions(spelled: ReadonlyMap<number, number>): ReadonlyMap<number, number> {
    const cohesions = new Map<number, number>();
    for (const [key, together] of spelled) {
      if (together < 2) continue;
      const alone = [Math.floor(key / BASE), key % BASE].map((of) => this.#spellingDocuments[of] ?? 1);
      const plain = this.#plainOf(key % BASE);
      cohesions.set(plain, Math.max(together / Math.min(...alone), cohesions.get(plain) ?? 0));
    }
    return cohesions;
  }

  #findPlaces(): number[][] {
    const places: number[][] = [];
    this.#texts.forEach((text, at) => {
      for (let place = 0; place < text.length; place++)
        (places[this.#plainOf(text[place] ?? 0)] ??= []).push(pairKey(at, place));
    });
    return places;
  }
}

/** Counts in how many texts something stands, the texts coming in order. */
class Tally {
  readonly counts = new Map<number, number>();
  readonly #last = new Map<number, number>();

  add(what: number, text: number): void {
    if (this.#last.get(what) === text) return;
    this.#last.set(what, text);
    this.counts.set(what, (this.counts.get(what) ?? 0) + 1);
  }
}
