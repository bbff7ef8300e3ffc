/** In the page's address, which case is chosen: `#truong-hop=<id>`. */
const HASH = /^#truong-hop=([a-z0-9-]+)$/;

/**
 * Keeps the chosen case in the page's address, so that it can be shared, and chooses the one that an address names. A
 * tap on a link within the page takes it out of the address; then the one kept for this visit counts.
 */
export function startChosenCase(article: HTMLElement): void {
  const radios = [...article.querySelectorAll<HTMLInputElement>('[data-at]')];
  const key = `truong-hop:${location.pathname}`;
  const choose = (): void => {
    const named = HASH.exec(location.hash)?.[1] ?? keptCase(key);
    const radio = radios.find(({ value }) => value === named);
    if (radio && !radio.checked) {
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
  for (const radio of radios)
    radio.addEventListener('change', () => {
      const { pathname, search } = location;
      keepCase(key, radio.value);
      history.replaceState(null, '', radio.value ? `#truong-hop=${radio.value}` : pathname + search);
    });
  addEventListener('hashchange', choose);
  choose();
}

/** The case kept for this visit; none where the browser keeps nothing. */
function keptCase(key: string): string | null {
  try {
    return sessionStorage.getItem(key);
  } catch {
    return null;
  }
}

function keepCase(key: string, id: string): void {
  try {
    sessionStorage.setItem(key, id);
  } catch {
    // Storage is off: the address alone keeps the choice.
  }
}
