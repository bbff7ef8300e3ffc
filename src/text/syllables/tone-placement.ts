/** Where the tone stands in an open oa, oe, uy: on the first vowel (hòa, thúy) or on the second (hoà, thuý). */
export interface TonePlacement {
  /** The syllable without regard to the place: one key for hòa, hoà and HÒA. */
  key: string;
  place: 'first' | 'second';
  /** As written. */
  syllable: string;
  offset: number;
}

const OPEN =
  /(?<![\p{L}\p{M}])\p{L}{0,3}?(?:([òóỏõọ][ae]|[ùúủũụ]y)|o[àáảãạèéẻẽẹ]|(?<!q)u[ỳýỷỹỵ])(?![\p{L}\p{M}])/giu;

/**
 * Every syllable of a text (NFC) whose tone may stand in two places.
 *
 * @example tonePlacements('Hòa, hoà').map(({ place }) => place) // → ['first', 'second']
 */
export function tonePlacements(text: string): TonePlacement[] {
  return [...text.matchAll(OPEN)].map(({ 0: syllable, 1: first, index }) => {
    const decomposed = syllable.toLowerCase().normalize('NFD');
    const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(decomposed)?.[0] ?? '';
    const key = decomposed.replace(tone, '') + tone;
    return { key, place: first === undefined ? 'second' : 'first', syllable, offset: index };
  });
}
