import { isWrittenSyllable } from '../written-syllable.ts';

/** A part of one line without letters that only Unicode has (ả, ế, đ), which show genuine text. */
export interface Stretch {
  text: string;
  offset: number;
}

/** What legacy bytes can look like: Latin-1, and the few other letters and signs of Windows-1252. */
const STRETCH =
  /[^\n\r\u0100-\u0151\u0154-\u015F\u0162-\u0177\u0179-\u017C\u017F-\u0191\u0193-\u02C5\u0300-\u1FFF]+/g;
const OPENING_WORD = /^[\s\d.,;:()"'-]*([\p{L}\p{M}]+)(?=[\s.,;:()"'-]|$)/u;
const CLOSING_WORD = /(?<=[\s.,;:()"'-]|^)([\p{L}\p{M}]+)[\s\d.,;:()"'-]*$/u;
const isCut = (neighbour: string | undefined): boolean =>
  neighbour !== undefined && !/[\n\r]/.test(neighbour);

/** The stretches of a text; Vietnamese words beside the genuine text that cut a stretch off belong to that text. */
export function stretchesOf(text: string): Stretch[] {
  return [...text.matchAll(STRETCH)].map(({ 0: whole, index }) => {
    let [start, end] = [0, whole.length];
    if (isCut(text[index - 1])) {
      start = /^[\p{L}\p{M}]*/u.exec(whole)?.[0].length ?? 0;
      for (
        let word = wordAt(OPENING_WORD, whole.slice(start));
        word > 0;
        word = wordAt(OPENING_WORD, whole.slice(start))
      )
        start += word;
    }
    if (isCut(text[index + whole.length])) {
      end = Math.max(start, whole.length - (/[\p{L}\p{M}]*$/u.exec(whole)?.[0].length ?? 0));
      for (
        let word = wordAt(CLOSING_WORD, whole.slice(start, end));
        word > 0;
        word = wordAt(CLOSING_WORD, whole.slice(start, end))
      )
        end -= word;
    }
    return { text: whole.slice(start, end), offset: index + start };
  });
}

/** How long the Vietnamese word at an end of the text is, with what separates it; 0 when there is none. */
function wordAt(end: RegExp, text: string): number {
  const match = end.exec(text);
  return match?.[1] !== undefined && isWrittenSyllable(match[1]) ? match[0].length : 0;
}
