import { splitSentences } from '../text/prose/sentences.ts';

/** A sentence of the page. */
export interface PagePassage {
  text: string;
  /** Where it stands, to be shown while it is said. */
  range: Range;
  /** What it ends: a heading is followed by a longer rest than a paragraph, a sentence inside one by none. */
  ends: 'heading' | 'block' | 'sentence';
}

/** What is no text to be heard: menus, controls, what is not printed either. */
const UNHEARD =
  'nav, form, button, input, select, textarea, script, style, svg, audio, video, [data-reading-aloud], .no-print, [aria-hidden="true"]';

/** The sentences of an element in the order of the page, without what is hidden, closed or no text to be heard. */
export function passagesOf(main: Element): PagePassage[] {
  const passages: PagePassage[] = [];
  let run: Text[] = [];

  function flush(): void {
    const heard = sentencesOf(run);
    run = [];
    const isHeading = heard[0]?.range.startContainer.parentElement?.closest(
      'h1, h2, h3, h4, dt, th, summary',
    );
    heard.forEach(({ text, range }, at) =>
      passages.push({
        text,
        range,
        ends: at < heard.length - 1 ? 'sentence' : isHeading ? 'heading' : 'block',
      }),
    );
  }

  function walk(node: Node): void {
    if (node instanceof Text) return void run.push(node);
    if (!(node instanceof Element) || node.matches(UNHEARD) || !isShown(node)) return;
    const isInline = /^(?:inline|contents)/.test(getComputedStyle(node).display) && node.tagName !== 'BR';
    if (!isInline) flush();
    for (const child of node.childNodes) walk(child);
    if (!isInline) flush();
  }

  walk(main);
  flush();
  return passages;
}

const isShown = (element: Element): boolean =>
  typeof element.checkVisibility === 'function'
    ? element.checkVisibility({ visibilityProperty: true })
    : element.getClientRects().length > 0 || getComputedStyle(element).display === 'contents';

/** The sentences of texts that run on in one line, with their places. */
function sentencesOf(run: readonly Text[]): { text: string; range: Range }[] {
  const whole = run.map(({ data }) => data.replace(/\s/g, ' ')).join('');
  return splitSentences(whole).map(({ text, start }) => {
    const range = document.createRange();
    range.setStart(...placeAt(run, start));
    range.setEnd(...placeAt(run, start + text.length - 1));
    range.setEnd(range.endContainer, range.endOffset + 1);
    return { text, range };
  });
}

/** The text that holds the letter at the offset, and where in it. @throws RangeError beyond the end */
function placeAt(run: readonly Text[], offset: number): [Text, number] {
  let rest = offset;
  for (const text of run) {
    if (rest < text.length) return [text, rest];
    rest -= text.length;
  }
  throw new RangeError(`no letter at ${offset}`);
}
