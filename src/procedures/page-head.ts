import { sectorById, sectorLabel } from '../sectors/queries.ts';
import { sectionLink } from '../site/links.ts';
import { entryUrl } from '../site/urls.ts';
import { describePage } from './describe.ts';
import type { ProcedurePage } from './queries.ts';
import { isShouted, plainTitle } from './title.ts';

/** What the head and the trail of a procedure's page say; only one in force leads to its sector and is for search engines. */
export function pageHead(page: ProcedurePage) {
  const { name, code, sector: id } = page.entry.data;
  const isCurrent = page.kind === 'current';
  const sector = { label: sectorLabel(sectorById(id)), href: entryUrl('sectors', id) };
  return {
    title: isShouted(name) ? plainTitle(name) : name,
    description: describePage(page),
    trail: [sectionLink('procedures'), ...(isCurrent ? [sector] : [])],
    indexable: isCurrent,
    code,
  };
}
