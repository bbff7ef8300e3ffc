import { isHidden } from './hidden-pages.ts';
import { SECTIONS } from '../site/sections.ts';
import { basePath } from '../site/site.ts';

const NOT_WORTH_FINDING: readonly string[] = [SECTIONS.search.path, SECTIONS.editingRoom.path, '404'];

/**
 * The sitemap holds every page that is worth finding; the search page, the editing room, the error page and the pages
 * that ask not to be listed are not. `page` is the full address.
 */
export const isInSitemap = (page: string): boolean =>
  !NOT_WORTH_FINDING.some((path) => page.endsWith(`/${path}/`)) &&
  !isHidden(new URL(page).pathname.slice(basePath.length));
