import { getCollection } from 'astro:content';
import { guidesInUse } from '../guides/queries.ts';
import { lifeEventsInUse } from '../life-events/queries.ts';
import type { Link } from '../site/links.ts';
import type { CollectionName } from './content-types.ts';
import { once } from '../site/once.ts';
import { SECTIONS, type Section, type SectionName } from '../site/sections.ts';
import { sectionUrl } from '../site/urls.ts';

/** A section whose collection, if it has one, stands in the catalogue. */
type CatalogueSection = Section & { collection?: CollectionName };

/** The sections in menu order. */
export const sectionRows = Object.entries(SECTIONS satisfies Record<SectionName, CatalogueSection>) as [
  SectionName,
  CatalogueSection,
][];

/** The main menu: sections marked `inMenu` that have something to show. */
export const mainMenu = once(async (): Promise<readonly Link[]> => {
  const links: Link[] = [];
  for (const [name, section] of sectionRows) {
    if (section.inMenu && (await hasEntries(name, section)))
      links.push({ label: section.label, href: sectionUrl(name) });
  }
  return links;
});

async function hasEntries(name: SectionName, { collection }: CatalogueSection): Promise<boolean> {
  if (name === 'lifeEvents') return (await lifeEventsInUse()).length > 0;
  if (name === 'guides') return (await guidesInUse()).length > 0;
  return (
    collection === undefined ||
    name === 'procedures' ||
    name === 'hotlines' ||
    (await getCollection(collection)).length > 0
  );
}
