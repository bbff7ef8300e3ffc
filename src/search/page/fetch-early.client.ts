/*
 * Asks for the index before the page's other scripts have come: they are many, each asks for others, and on a slow network
 * the index would set out a second later. Who arrives without a question pays nothing.
 */
const { index } = document.querySelector<HTMLElement>('[data-search-results]')?.dataset ?? {};
if (index && location.search.length > 1)
  document.head.append(
    Object.assign(document.createElement('link'), {
      rel: 'preload',
      as: 'fetch',
      crossOrigin: 'anonymous',
      href: index,
    }),
  );
