import { announcer } from './announcer.client.ts';
import { element } from './element.client.ts';
import { markedText } from './marked-text.client.ts';

/** One suggestion: what it shows, and where it leads. */
export interface Suggestion {
  text: string;
  href: string;
  /** The other name by which it was found. */
  note?: string;
}

/** Suggests for what is typed; may be slow or fail, typing never waits for it. */
export type Suggest = (typed: string) => Promise<Suggestion[]>;

/**
 * Makes a search input a combobox with a list of suggestions (ARIA APG, list autocomplete with manual selection).
 * Enter without a choice sends the form as before; Escape closes the list; nothing happens until the reader types.
 * Whatever ends the asking drops what is still on its way. Keys of an input method are left to it.
 */
export function offerSuggestions(input: HTMLInputElement, suggest: Suggest): void {
  const list = element('ul', {
    id: `${input.id}-goi-y`,
    role: 'listbox',
    'aria-label': 'Gợi ý',
    class: 'suggestions',
    hidden: '',
  });
  input.after(list);
  const say = announcer(list);
  for (const [name, value] of Object.entries({
    type: 'text', // ARIA in HTML allows the role of a combobox on no other text input
    role: 'combobox',
    'aria-autocomplete': 'list',
    'aria-expanded': 'false',
    'aria-controls': list.id,
  }))
    input.setAttribute(name, value);
  let chosen = -1;
  let asked = 0;

  const options = (): HTMLElement[] => [...list.children] as HTMLElement[];
  const close = (): void => {
    list.hidden = true;
    chosen = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const drop = (): void => {
    asked++;
    close();
    say('', 0);
  };
  const choose = (at: number): void => {
    chosen = at;
    options().forEach((option, place) => option.setAttribute('aria-selected', String(place === at)));
    const option = options()[at];
    if (option) input.setAttribute('aria-activedescendant', option.id);
    else input.removeAttribute('aria-activedescendant');
  };
  const show = (suggestions: readonly Suggestion[], typed: string): void => {
    list.replaceChildren(
      ...suggestions.map(({ text, href, note }, at) =>
        element(
          'li',
          { id: `${list.id}-${at}`, role: 'option', 'aria-selected': 'false', 'data-href': href },
          ...markedText(text, typed.split(/\s+/)),
          ...(note === undefined ? [] : [element('small', {}, ...markedText(note, typed.split(/\s+/)))]),
        ),
      ),
    );
    chosen = -1;
    list.hidden = suggestions.length === 0;
    input.setAttribute('aria-expanded', String(suggestions.length > 0));
    say(
      suggestions.length === 0
        ? 'Không có gợi ý.'
        : `${suggestions.length} gợi ý, bấm phím mũi tên xuống để chọn.`,
    );
  };

  input.addEventListener('input', () => {
    const typed = input.value.trim();
    const mine = ++asked;
    if (typed.length < 2) {
      if (!list.hidden) say('Không có gợi ý.');
      return close();
    }
    suggest(typed).then(
      (suggestions) => {
        if (mine === asked && document.activeElement === input) show(suggestions, typed);
      },
      () => {
        if (mine === asked) close();
      },
    );
  });
  input.addEventListener('keydown', (event) => {
    if (isComposing(event)) return;
    const count = options().length;
    if (event.key === 'Escape') {
      if (!list.hidden) event.preventDefault();
      drop();
    } else if ((event.key === 'ArrowDown' || event.key === 'ArrowUp') && !list.hidden && count > 0) {
      event.preventDefault();
      const step = event.key === 'ArrowDown' ? 1 : -1;
      const next = chosen + step;
      choose(next < -1 ? count - 1 : next >= count ? -1 : next);
    } else if (event.key === 'Enter' && chosen >= 0) {
      event.preventDefault();
      const href = options()[chosen]?.dataset['href'];
      if (href) location.assign(href);
    }
  });
  list.addEventListener('pointerdown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    const href = (event.target as Element).closest<HTMLElement>('[data-href]')?.dataset['href'];
    if (href) location.assign(href);
  });
  input.addEventListener('blur', drop);
  input.form?.addEventListener('submit', drop);
}

/** Whether the key belongs to an input method; Safari says so by the key code alone. */
const isComposing = (event: KeyboardEvent): boolean => event.isComposing || event.keyCode === 229;
