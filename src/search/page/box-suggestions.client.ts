import { loadStyle } from '../../components/load-style.client.ts';
import styles from '../../styles/suggestions.css?url';
import { openSuggestions } from '../suggestions/rank-suggestions.ts';
import { unpackSuggestions } from '../suggestions/suggestion-list.ts';
import { offerSuggestions, type Suggest } from './suggestions.client.ts';

/** As many as a phone shows above its keyboard. */
const MOST = 6;

/** The site's suggestions, fetched once for the page. @throws where the network fails, which may be tried again */
function siteSuggestions(search: string): Suggest {
  const [file, home] = [`${search}goi-y.json`, new URL('..', new URL(search, location.href)).pathname];
  let opened: Promise<ReturnType<typeof openSuggestions>> | undefined;
  const open = async (): Promise<ReturnType<typeof openSuggestions>> => {
    const response = await fetch(file);
    if (!response.ok) throw new Error(`${file}: ${response.status}`);
    return openSuggestions(unpackSuggestions(await response.text()));
  };
  return async (typed) => {
    opened ??= open().catch((error: unknown) => {
      opened = undefined;
      throw error;
    });
    const suggest = await opened;
    return suggest(typed, MOST).map(({ title, path, alias }) => ({
      text: title,
      href: path === '' ? `${search}?q=${encodeURIComponent(title)}` : home + path,
      ...(alias !== undefined && { note: alias }),
    }));
  };
}

/**
 * Makes a search box suggest what is asked for most.
 * @param others what to suggest for what the list does not know
 */
export function offer(input: HTMLInputElement, others: Suggest = () => Promise.resolve([])): void {
  const suggest = siteSuggestions(new URL(input.form?.action ?? location.href).pathname);
  // The style of the list comes with it: no page pays for it that nobody searches from.
  const styled = loadStyle(styles);
  const prepare = (): void => void suggest('').catch(() => undefined);
  if (document.activeElement === input) prepare();
  else input.addEventListener('focus', prepare, { once: true });
  offerSuggestions(input, async (typed) => {
    const [known] = await Promise.all([suggest(typed).catch(() => []), styled]);
    return known.length > 0 ? known : others(typed);
  });
}

/**
 * Does so for the box that a reader reached for, but the one of the search page, which does it by itself; what was typed
 * meanwhile is answered at once.
 */
export function start(input: HTMLInputElement): void {
  if (input.role === 'combobox' || input.form?.matches('[data-search-form]')) return;
  offer(input);
  if (input.value !== '' && document.activeElement === input) input.dispatchEvent(new Event('input'));
}
