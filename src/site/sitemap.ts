import { SECTIONS } from './sections.ts';

/** The sitemap holds every page that is worth finding; the search page and the error page are not. */
export const isInSitemap = (page: string): boolean =>
  !page.endsWith(`/${SECTIONS.search.path}/`) && !page.endsWith('/404/');
