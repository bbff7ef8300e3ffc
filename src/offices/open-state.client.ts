import type { OpeningHours } from '../fields/contact.ts';
import type { Closures } from '../holidays/closures.ts';
import { closureSoon, openStateAt, vietnamClock, weekdayOf } from './open-state.ts';
import { sayClosureSoon, sayOpenState } from './open-state-words.ts';

const EVERY_MS = 20_000;

/** Writes into an office's card whether it is open now; leaves it silent where nothing can be said. */
function show(card: HTMLElement): void {
  const place = card.querySelector<HTMLElement>('[data-open-state]');
  if (!place) return;
  const hours = JSON.parse(card.dataset['hours'] ?? '[]') as OpeningHours[];
  const closures = JSON.parse(card.dataset['closures'] ?? '{"rows":[],"knownUntil":""}') as Closures;
  const now = new Date();
  const said = sayOpenState(openStateAt(hours, closures, now));
  const soon = closureSoon(closures, now);
  place.hidden = said === undefined;
  if (said) {
    const title = document.createElement('strong');
    title.textContent = `${said.title}.`;
    place.dataset['tone'] = said.tone;
    place.replaceChildren(title, ` ${said.detail}${soon ? ` ${sayClosureSoon(soon)}` : ''}`);
  }
  const today = weekdayOf(vietnamClock(now).day);
  for (const row of card.querySelectorAll<HTMLElement>('[data-day]'))
    if (row.dataset['day'] === today) row.setAttribute('aria-current', 'date');
    else row.removeAttribute('aria-current');
}

/** Keeps every card with hours up to date while the page is open. */
export function startOpenStates(): void {
  const showAll = () => document.querySelectorAll<HTMLElement>('[data-hours]').forEach(show);
  showAll();
  setInterval(showAll, EVERY_MS);
  document.addEventListener('visibilitychange', showAll);
}
