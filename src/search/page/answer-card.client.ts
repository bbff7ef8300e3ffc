/** Letters of an answer that fit the room kept for it. */
const LONGEST = 220;

/** What a page marks as its answer, as one text; cut at a word where it is longer than the card. */
function answerOf(page: ParentNode): string {
  const text = [...page.querySelectorAll('[data-told]')]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join(' ');
  return text.length <= LONGEST ? text : `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`;
}

/**
 * Tells in the card of the first result what its page answers. The page is fetched only now that the results stand, and
 * the room for the answer is kept, so that nothing waits and nothing moves. A card that tells how its answer begins keeps
 * that where the page can't be fetched.
 */
export async function fillCard(item: HTMLElement): Promise<void> {
  const place = item.querySelector<HTMLElement>('[data-card]');
  const link = item.querySelector('a');
  if (!place || !link) return;
  try {
    const response = await fetch(link.href);
    if (!response.ok) throw new Error(`${link.href}: ${response.status}`);
    place.textContent = answerOf(new DOMParser().parseFromString(await response.text(), 'text/html'));
  } catch {
    if (place.dataset['card'] === '') place.textContent = 'Chưa tải được câu trả lời; mở trang để xem.';
  }
}
