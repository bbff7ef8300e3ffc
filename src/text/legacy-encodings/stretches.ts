import { isWrittenSyllable } from '../syllables/written-syllable.ts';

/** A part of one line without letters that only Unicode has (ả, ế, đ), which show genuine text. */
export interface Stretch {
  text: string;
  offset: number;
}

/** What legacy bytes can look like: Latin-1, and the few other letters and signs of Windows-1252. */
const STRETCH =
  /[^\n\r\u0100-\u0151\u0154-\u015F\u0162-\u0177\u0179-\u017C\u017F-\u0191\u0193-\u02C5\u0300-\u1FFF]+/g;
const OPENING_WORD = /^[\s\d.,;:()"'-]*([\p{L}\p{M}]+)(?=[\s.,;:()"'-]|$)/u;
const BETWEEN_WORDS = /[\s\d.,;:()"'-]/;
const LETTER = /[\p{L}\p{M}]/u;
const isCut = (neighbour: string | undefined): boolean =>
  neighbour !== undefined && !/[\n\r]/.test(neighbour);

/**
 * The stretches of a text; Vietnamese words beside the genuine text that cut a stretch off belong to that text.
 * @param mayMatter false for a stretch that nobody asks for, whole or in part: most of a genuine text is such
 */
export function stretchesOf(text: string, mayMatter: (whole: string) => boolean = () => true): Stretch[] {
  const wholes = [...text.matchAll(STRETCH)].filter(([whole]) => mayMatter(whole));
  return wholes.map(({ 0: whole, index }) => {
    let [start, end] = [0, whole.length];
    if (isCut(text[index - 1])) {
      start = /^[\p{L}\p{M}]*/u.exec(whole)?.[0].length ?? 0;
      for (let word = openingWord(whole, start); word > 0; word = openingWord(whole, start)) start += word;
    }
    if (isCut(text[index + whole.length])) {
      end = Math.max(start, whole.length - (/(?<![\p{L}\p{M}])[\p{L}\p{M}]+$/u.exec(whole)?.[0].length ?? 0));
      for (let word = closingWord(whole, start, end); word > 0; word = closingWord(whole, start, end))
        end -= word;
    }
    return { text: whole.slice(start, end), offset: index + start };
  });
}

/** How long the Vietnamese word at this place is, with what stands before it; 0 when there is none. */
function openingWord(text: string, start: number): number {
  const match = OPENING_WORD.exec(text.slice(start));
  return match?.[1] !== undefined && isWrittenSyllable(match[1]) ? match[0].length : 0;
}

/** How long the Vietnamese word that ends at `end` is, with what stands behind it; 0 when there is none. */
function closingWord(text: string, start: number, end: number): number {
  let last = end;
  while (last > start && BETWEEN_WORDS.test(text.charAt(last - 1))) last--;
  let first = last;
  while (first > start && LETTER.test(text.charAt(first - 1))) first--;
  const isWhole = first === start || /[\s.,;:()"'-]/.test(text.charAt(first - 1));
  return first < last && isWhole && isWrittenSyllable(text.slice(first, last)) ? end - first : 0;
}
