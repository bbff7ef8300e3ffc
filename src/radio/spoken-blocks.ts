/** A paragraph, a heading, an item: what is read in one go. */
const BLOCK = /<\/?(?:p|h[1-6]|li|ul|ol|tr|table|div|section|blockquote|dd|dt|br)(?:\s[^>]*)?\/?>/gi;
/** What is no text to be heard. */
const UNHEARD = /<(figure|video|script|style|svg)(?:\s[^>]*)?>.*?<\/\1>/gis;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&#39;': "'",
  '&#34;': '"',
  '&nbsp;': ' ',
};

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
      block
        .replace(/<[^>]+>/g, '')
        .replace(/&(?:amp|lt|gt|quot|nbsp|#39|#34);/g, (entity) => ENTITIES[entity] ?? entity)
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((block) => /[\p{L}\p{N}]/u.test(block));
