import type { OpenedBodies } from '../opened-bodies.ts';
import { asShown, type Leaf } from './plain-marks.ts';

/** What the editor of bodies tells its root element, as it changes; the event does not rise. */
type Told = CustomEvent<{ value?: unknown } | null>;

const TEXT = '[data-lexical-text]';

/** Sees to what the form's editor writes: each text comes out as it is shown, and what was opened is noted. */
export function watchWriting(bodies: OpenedBodies): void {
  const told = (event: Event): void => {
    const { detail, target } = event as Told;
    if (typeof detail?.value !== 'string' || !(target instanceof HTMLElement)) return;
    detail.value = asShown(detail.value, leavesOf(target));
    bodies.note(detail.value as string);
  };
  document.addEventListener('Update', told, true);
}

/** The plain texts under the editor's root; those of fields inside it are none. */
const leavesOf = (root: HTMLElement): Leaf[] =>
  [...root.querySelectorAll<HTMLElement>(TEXT)].map((element) => {
    const followsBreak = stepBefore(element)?.nodeName === 'BR';
    const standsBare = !element.matches('strong, em, h1 *, h2 *, h3 *, h4 *, h5 *, h6 *, td *, th *');
    return {
      text: element.textContent,
      followsBreak,
      beginsLine: standsBare && (followsBreak || !stepBefore(element)),
      isInCell: element.closest('td, th') !== null,
    };
  });

/** What stands before a text in its block; a link is no block. */
const stepBefore = (element: Element): Element | null =>
  element.previousElementSibling ??
  (element.parentElement?.matches('a') ? element.parentElement.previousElementSibling : null);
