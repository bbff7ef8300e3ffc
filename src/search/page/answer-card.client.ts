import type { Intent } from '../engine/question-words.ts';
import { askedFirst } from './asked-first.ts';

/** Letters of an answer that fit the room kept for it. */
const LONGEST = 220;

/** Paragraphs and what stands between them, a list by its lines; a piece without any is one block. */
const blocksOf = (told: Element): Element[] =>
  told.querySelector(':scope > p')
    ? [...told.children].flatMap((child) => (child.matches('ul, ol') ? [...child.children] : child))
    : [told];

/** What a page marks as its answer, as one text, first what is asked, or else the sentence that tells of it; cut at a word where it is longer than the card. */
function answerOf(page: ParentNode, intents: readonly Intent[]): string {
  const blocks = [...page.querySelectorAll('[data-told]')]
    .flatMap(blocksOf)
    .map(({ textContent }) => textContent.replace(/\s+/g, ' '));
  const described = page.querySelector<HTMLMetaElement>('meta[name="description"]')?.content;
  const text = askedFirst(blocks, intents) || (described ?? '');
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

/**
 * Tells in the card of the first result what its page answers. The page is fetched only now that the results stand, and
 * the room for the answer is kept, so that nothing waits and nothing moves. A card that tells how its answer begins keeps
 * that where the page can't be fetched.
 */
export async function fillCard(item: HTMLElement, intents: readonly Intent[]): Promise<void> {
  const place = item.querySelector<HTMLElement>('[data-card]');
  const link = item.querySelector('a');
  if (!place || !link) return;
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
    place.textContent = answerOf(
      new DOMParser().parseFromString(await response.text(), 'text/html'),
      intents,
    );
  } catch {
    if (place.dataset['card'] === '') place.textContent = 'Chưa tải được câu trả lời; mở trang để xem.';
  }
}
