import { FACETS } from './search-state.ts';

/** A part of the search page. @throws Error where the page lacks it */
const one = <T extends Element>(selector: string): T => {
  const found = document.querySelector<T>(selector);
  if (!found) throw new Error(`the search page lacks ${selector}`);
  return found;
};

export const results = one<HTMLElement>('[data-search-results]');
export const status = one<HTMLElement>('[data-search-status]');
export const others = one<HTMLElement>('[data-search-others]');
export const headOfOthers = one<HTMLElement>('[data-search-others] h2');
export const listOfOthers = one<HTMLElement>('[data-search-others] ul');
export const help = one<HTMLElement>('[data-search-help]');
export const report = one<HTMLElement>('[data-search-report]');
export const more = one<HTMLButtonElement>('[data-search-more]');
export const facets = one<HTMLDetailsElement>('[data-search-form] details');
export const sector = one<HTMLSelectElement>(`[data-search-form] [name="${FACETS.sector}"]`);
export const form = one<HTMLFormElement>('[data-search-form]');
export const input = one<HTMLInputElement>('[data-search-form] [name="q"]');

/** Where the site and its search files are. */
export const { base = '/', procedureBase = '/', index = '', records = '', sayings = '' } = results.dataset;
/** Where results lead. */
export const addresses = { home: base, procedures: procedureBase };
