import { SECTIONS, type SectionName } from './sections.ts';
import { sectionUrl } from './urls.ts';

/** A link of a menu or a breadcrumb. */
export interface Link {
  label: string;
  href: string;
}

/** The way from the home page to a section, for breadcrumbs. */
export const sectionLink = (name: SectionName): Link => ({
  label: SECTIONS[name].label,
  href: sectionUrl(name),
});
