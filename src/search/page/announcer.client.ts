import { element } from './element.client.ts';

/** Milliseconds without a key after which a reader has paused. */
const PAUSE = 800;

/**
 * A polite live region behind an element, and what says a text in it: once the reader pauses, or at once with 0; what
 * was to be said before is not said any more.
 */
export function announcer(behind: Element): (text: string, pause?: number) => void {
  const region = element('p', { role: 'status', class: 'visually-hidden', 'data-suggestions-status': '' });
  behind.after(region);
  let waiting: ReturnType<typeof setTimeout> | undefined;
  return (text, pause = PAUSE) => {
    clearTimeout(waiting);
    if (pause === 0) region.textContent = text;
    else waiting = setTimeout(() => (region.textContent = text), pause);
  };
}
