import { toParagraphs } from '../../text/prose/paragraphs.ts';

/** A direct answer: a figure or a few words to be seen first, and what must be known beside it. */
export interface Answer {
  figure: string;
  remark?: string | undefined;
}

/** An answer with its remarks in one, those that say nothing left out. */
export function answer(figure: string, ...remarks: (string | undefined)[]): Answer {
  const said = remarks.filter((remark) => remark !== undefined && remark !== '');
  return said.length > 0 ? { figure, remark: said.join('. ') } : { figure };
}

/** The longest text that an answer quotes whole, in letters. */
const BRIEF = 130;

/** A text of the record where it is short enough to be an answer whole; longer ones are read in their place. */
export function ifBrief(text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  const whole = toParagraphs(text)
    .join(' ')
    .replace(/(?<!\.)\.+$/, '');
  return whole.length <= BRIEF ? whole : undefined;
}

/** Words as one of several: 'a', 'a hoặc b', 'a, b hoặc c'. */
export const either = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join('') : `${texts.slice(0, -1).join(', ')} hoặc ${texts.at(-1) ?? ''}`;
