import type { Doubt } from '../mapping/mapping-log.ts';
import { isReadable } from './printed-values.ts';

/** Where the office or an editor finds what a PDF doesn't tell. */
export const SOURCE = 'Xem hồ sơ trên Cổng dịch vụ công quốc gia.';
/** Why a text with a letter that can't be read is left out. */
export const LOST_LETTER = `Bản PDF in mất chữ ở phần này. ${SOURCE}`;
/** The longest reason that an entry takes. */
const LONGEST_REASON = 600;

/** Collects what a PDF leaves open, in words that an entry's `awaiting` takes. */
export class Doubts {
  readonly list: Doubt[] = [];

  add(what: string, why: string): void {
    const reason = why.replaceAll(/\s+/g, ' ');
    const shortened =
      reason.length <= LONGEST_REASON
        ? reason
        : `${reason.slice(0, LONGEST_REASON - SOURCE.length - 3)} … ${SOURCE}`;
    this.list.push({ what, ask: 'editor', why: shortened });
  }

  /** Nothing, and why. */
  unsure(what: string, why: string): [] {
    this.add(what, why);
    return [];
  }

  /** The words, or nothing when a letter of them was lost. */
  readable(what: string, words: string): string | undefined {
    if (isReadable(words)) return words;
    this.add(what, LOST_LETTER);
    return undefined;
  }
}
