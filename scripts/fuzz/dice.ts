import { randomFrom } from '../../src/search/building/chance.ts';
import { HOSTILE_PIECES } from './hostile-pieces.ts';

/** Chance that comes out the same for the same seed, so that a case that fails can be tried again. */
export class Dice {
  readonly #chance: () => number;

  constructor(seed: number) {
    this.#chance = randomFrom(seed);
  }

  /** A whole number from 0 to below the bound. */
  below(bound: number): number {
    return Math.floor(this.#chance() * bound);
  }

  pick<T>(list: readonly T[]): T {
    return list[this.below(list.length)] as T;
  }

  /** Hostile text: pieces side by side, seldom one of them thousands of times. */
  text(most = 6): string {
    const pieces = Array.from({ length: 1 + this.below(most) }, () => this.#piece());
    return this.below(40) === 0 ? (pieces[0] ?? '').repeat(1 + this.below(4000)) : pieces.join('');
  }

  #piece(): string {
    if (this.below(8) === 0)
      return String.fromCharCode(...Array.from({ length: 4 }, () => this.below(0xffff)));
    return this.pick(HOSTILE_PIECES);
  }

  /** The text with hostile pieces put in, letters taken out, lines said twice. */
  spoiled(text: string): string {
    let result = text;
    for (let left = 1 + this.below(4); left > 0; left--) {
      const at = this.below(result.length + 1);
      const until = Math.min(result.length, at + this.below(12));
      const lines = result.split('\n');
      const ways = [
        () => result.slice(0, at) + this.text(2) + result.slice(at),
        () => result.slice(0, at) + result.slice(until),
        () => result.slice(0, at) + this.text(3) + result.slice(until),
        () => [...lines, this.pick(lines)].join('\n'),
        () => result.slice(0, at),
      ];
      result = this.pick(ways)();
    }
    return result;
  }

  /** The bytes with some changed, taken out or doubled. */
  spoiledBytes(bytes: Buffer): Buffer {
    const copy = Buffer.from(bytes);
    for (let left = 1 + this.below(6); left > 0; left--) copy[this.below(copy.length)] = this.below(256);
    const at = this.below(copy.length);
    if (this.below(4) === 0) return copy.subarray(0, at);
    return this.below(4) === 0
      ? Buffer.concat([copy.subarray(0, at), copy.subarray(this.below(at + 1))])
      : copy;
  }
}
