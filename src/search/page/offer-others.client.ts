import { element } from './element.client.ts';
import { PROCEDURES } from './facet-acceptance.client.ts';
import { otherPages } from './other-pages.client.ts';
import { base, headOfOthers, listOfOthers, others, results } from './page-parts.client.ts';

async function showOthers(words: readonly string[], kind: string | undefined): Promise<void> {
  try {
    const shown = new Set([...results.querySelectorAll('a')].map(({ pathname }) => pathname));
    const items = await otherPages(base, words, kind, shown);
    listOfOthers.replaceChildren(...items);
    others.hidden = items.length === 0;
  } catch {
    others.hidden = true;
  }
}

let waiting: IntersectionObserver | undefined;
/**
 * Other pages cost as much again as the first results: they are fetched only when the reader comes near their place.
 * Where nothing was found, their head says that they hold the words and may be about something else.
 */
export function offerOthers(words: readonly string[], kind: string | undefined, isNothing: boolean): void {
  waiting?.disconnect();
  others.hidden = kind === PROCEDURES || words.length === 0;
  if (others.hidden) return;
  headOfOthers.textContent = isNothing
    ? 'Trang có đủ chữ bạn gõ, có thể nói việc khác'
    : 'Trang khác có đủ chữ bạn gõ';
  listOfOthers.replaceChildren(element('li', {}, 'Đang tìm …'));
  waiting = new IntersectionObserver((entries, observer) => {
    if (!entries.some((entry) => entry.isIntersecting)) return;
    observer.disconnect();
    void showOthers(words, kind);
  });
  waiting.observe(others);
}
