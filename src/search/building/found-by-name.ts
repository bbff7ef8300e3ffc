import { SECTIONS, type Section } from '../../site/sections.ts';

/** What a list of a section is called in results. */
export const LISTS_KIND = 'Mục';

const OTHER_LISTS: readonly Section[] = [
  SECTIONS.alphabet,
  SECTIONS.audiences,
  SECTIONS.changes,
  SECTIONS.corrections,
  SECTIONS.guides,
  SECTIONS.lifeEvents,
  SECTIONS.sectors,
  SECTIONS.siteMap,
];

/**
 * What is found by its name alone, and of what kind it is, by its address: lists of a section that a reader may ask for, and
 * what the site offers beside; the search page and what is for editors are none.
 */
export const FOUND_BY_NAME: ReadonlyMap<string, string> = new Map([
  ...Object.values<Section>(SECTIONS)
    .filter((section) => section.collection !== undefined || OTHER_LISTS.includes(section))
    .map(({ path }): [string, string] => [`${path}/`, LISTS_KIND]),
  ...[SECTIONS.subscribe, SECTIONS.openData].map(({ path }): [string, string] => [
    `${path}/`,
    SECTIONS.standingPages.kind,
  ]),
]);
