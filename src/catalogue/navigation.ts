import { getCollection } from 'astro:content';
import { guidesInUse } from '../guides/queries.ts';
import { lifeEventsInUse } from '../life-events/queries.ts';
import { once } from '../site/once.ts';
import { SECTIONS, type Section, type SectionName } from '../site/sections.ts';
import { sectionUrl } from '../site/urls.ts';

/** A link of a menu or a breadcrumb. */
export interface Link {
  label: string;
  href: string;
}

/** The main menu: sections marked `inMenu` that have something to show. */
export const mainMenu = once(async (): Promise<readonly Link[]> => {
  const links: Link[] = [];
  for (const [name, section] of Object.entries(SECTIONS) as [SectionName, Section][]) {
    if (section.inMenu && (await hasEntries(name, section)))
      links.push({ label: section.label, href: sectionUrl(name) });
  }
  return links;
});

/** The way from the home page to a section, for breadcrumbs. */
export const sectionLink = (name: SectionName): Link => ({
  label: SECTIONS[name].label,
  href: sectionUrl(name),
});

async function hasEntries(name: SectionName, { collection }: Section): Promise<boolean> {
  if (name === 'lifeEvents') return (await lifeEventsInUse()).length > 0;
  if (name === 'guides') return (await guidesInUse()).length > 0;
  return (
    collection === undefined ||
    name === 'procedures' ||
    name === 'hotlines' ||
    (await getCollection(collection)).length > 0
  );
}
