/** In the page's address, which case is chosen: `#truong-hop=<id>`. */
const HASH = /^#truong-hop=([a-z0-9-]+)$/;

/** Keeps the chosen case in the page's address, so that it can be shared, and chooses the one that an address names. */
export function startChosenCase(article: HTMLElement): void {
  const radios = [...article.querySelectorAll<HTMLInputElement>('[data-at]')];
  const choose = (): void => {
    const named = HASH.exec(location.hash)?.[1];
    const radio = radios.find(({ value }) => value === named);
    if (radio && !radio.checked) {
      radio.checked = true;
      radio.dispatchEvent(new Event('change', { bubbles: true }));
    }
  };
  for (const radio of radios)
    radio.addEventListener('change', () => {
      const { pathname, search } = location;
      history.replaceState(null, '', radio.value ? `#truong-hop=${radio.value}` : pathname + search);
    });
  addEventListener('hashchange', choose);
  choose();
}
