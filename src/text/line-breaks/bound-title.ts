import { boundWords } from './bound-words.ts';

/** As many letters as fit a line in the largest text on the narrowest phone: one less than the longest syllable (nghiêng). */
const LONGEST = 6;
const NO_BREAK = '\u00A0';

/**
 * A title whose short compounds are not parted at a line's end.
 * @example boundTitle('Chờ lâu, trễ hẹn') // "Chờ lâu, trễ\u00A0hẹn"
 */
export const boundTitle = (title: string): string =>
  boundWords(title)
    .map(({ text }) =>
      (text.match(/\p{L}/gu)?.length ?? 0) <= LONGEST ? text.replaceAll(' ', NO_BREAK) : text,
    )
    .join(' ');
