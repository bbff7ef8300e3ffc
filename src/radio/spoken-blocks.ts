import { withoutReferences } from '../text/character-references.ts';

/** A paragraph, a heading, an item: what is read in one go. */
const BLOCK = /<\/?(?:p|h[1-6]|li|ul|ol|tr|table|div|section|blockquote|dd|dt|br)(?:\s[^>]*)?\/?>/gi;
/** What is no text to be heard. */
const UNHEARD = /<(figure|video|script|style|svg)(?:\s[^>]*)?>.*?<\/\1>/gis;

/**
 * The paragraphs of HTML that our own pages rendered, as plain text.
 * @example spokenBlocks('<p>Nộp <b>tờ khai</b>.</p>') // ['Nộp tờ khai.']
 */
export const spokenBlocks = (html: string): string[] =>
  html
    .replace(UNHEARD, ' ')
    .replace(/<\/t[dh]>\s*<t[dh]/gi, '</td>, <td')
    .split(BLOCK)
    .map((block) =>
      withoutReferences(block.replace(/<[^>]+>/g, ''))
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => /[\p{L}\p{N}]/u.test(block));
