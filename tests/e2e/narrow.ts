import type { Page } from '@playwright/test';

/**
 * What does not fit on the open page, each with its first words: text that stands out of the screen's sides, outside
 * anything that scrolls by itself, and text cut off by the box around it.
 */
export const misfits = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    const found = new Set<string>();
    const say = (what: string, text: string | null): void =>
      void found.add(`${what}: ${(text ?? '').trim().replace(/\s+/g, ' ').slice(0, 60)}`);
    const isShown = (element: Element): boolean =>
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
      !element.closest('.visually-hidden');
    const scrolls = (element: Element): boolean =>
      /auto|scroll/.test(getComputedStyle(element).overflowX) && element !== document.documentElement;
    const isInScroller = (element: Element | null): boolean =>
      element !== null && (scrolls(element) || isInScroller(element.parentElement));

    if (document.documentElement.scrollWidth > width) say('the page scrolls sideways', document.title);
    const range = document.createRange();
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      const parent = text.parentElement;
      if (!parent || !text.nodeValue?.trim()) continue;
      range.selectNodeContents(text);
      const { left, right } = range.getBoundingClientRect();
      if ((left < -1 || right > width + 1) && isShown(parent) && !isInScroller(parent))
        say('stands out of the screen', text.nodeValue);
    }
    for (const element of document.body.querySelectorAll<HTMLElement>('*')) {
      const { overflowX, overflowY, textOverflow } = getComputedStyle(element);
      const cuts =
        (/hidden|clip/.test(overflowX) && element.scrollWidth > element.clientWidth + 1) ||
        (/hidden|clip/.test(overflowY) && element.scrollHeight > element.clientHeight + 1);
      if ((cuts || textOverflow === 'ellipsis') && element.textContent.trim() !== '' && isShown(element))
        say(`cut off by <${element.localName} class="${element.className}">`, element.textContent);
    }
    return [...found];
  });

/** What must be easy to hit with a thumb: everything but links inside running text. */
const THUMB =
  'button, .button, summary, select, textarea, input:not([type="hidden"]), nav.menu a, .links a, [data-share] a, .chips a, .site-map a, label:has(input[type="checkbox"], input[type="radio"])';

/** Whatever a thumb must hit on the open page that is lower than 44 px, or narrower than 24 px. */
export const smallTargets = (page: Page): Promise<string[]> =>
  page.evaluate(
    (selector) =>
      [...document.querySelectorAll<HTMLElement>(selector)]
        .filter((element) => element.checkVisibility({ visibilityProperty: true }))
        .filter((element) => !element.closest('.visually-hidden'))
        // A box to tick is hit through its label.
        .filter(
          (element) => !(element.matches('[type="checkbox"], [type="radio"]') && element.closest('label')),
        )
        .flatMap((element) => {
          const { width, height } = element.getBoundingClientRect();
          if (height >= 43.5 && width >= 24) return [];
          const name = element.textContent.trim().slice(0, 40) || (element.getAttribute('name') ?? '');
          return [`${Math.round(width)}×${Math.round(height)} <${element.localName}> ${name}`];
        }),
    THUMB,
  );

/** The site's name where it stands in more lines than half its words: one word a line reads as a list, not as a name. */
export const namesTorn = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const name = document.querySelector('.site-name span')?.firstChild;
    const words = name?.nodeValue?.trim().split(/\s+/).length ?? 0;
    if (!name) return [];
    const range = document.createRange();
    range.selectNodeContents(name);
    const lines = new Set(
      [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
    );
    return lines.size > Math.max(1, Math.ceil(words / 2)) ? [`the site's name in ${lines.size} lines`] : [];
  });

/**
 * Words of the language that a column too narrow for them breaks in their middle, first ten. A syllable has seven letters
 * at most (nghiêng); longer ones, addresses and codes may break.
 */
export const tornWords = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const torn = new Set<string>();
    const range = document.createRange();
    const isTorn = (): boolean => {
      const rects = [...range.getClientRects()].filter(({ width }) => width > 0);
      const tops = rects.map(({ top }) => top);
      return Math.max(...tops) - Math.min(...tops) > (rects[0]?.height ?? 0) / 2;
    };
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      range.selectNodeContents(text);
      if (range.getClientRects().length < 2 || text.parentElement?.closest('.visually-hidden')) continue;
      for (const { 0: word, index } of (text.nodeValue ?? '').matchAll(/(?<!\S)\p{L}{2,7}(?!\S)/gu)) {
        range.setStart(text, index);
        range.setEnd(text, index + word.length);
        if (isTorn()) torn.add(`torn: ${word} in ${(text.nodeValue ?? '').trim().slice(0, 40)}`);
      }
    }
    return [...torn].slice(0, 10);
  });
