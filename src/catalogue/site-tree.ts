import { getCollection } from 'astro:content';
import { signedAnnouncements } from '../announcements/queries.ts';
import { guidesInUse } from '../guides/queries.ts';
import { allLegalDocuments } from '../legal-documents/queries.ts';
import { lifeEventsInUse } from '../life-events/queries.ts';
import { currentMaterials } from '../materials/queries.ts';
import { currentModelExamples } from '../model-examples/queries.ts';
import { allNewsPages, currentNews } from '../news/queries.ts';
import { allOffices } from '../offices/queries.ts';
import { currentQuestions } from '../questions/queries.ts';
import { sectorsInUse } from '../procedures/sectors-in-use.ts';
import { sectorLabel } from '../sectors/queries.ts';
import { standingPages } from '../standing-pages/queries.ts';
import { byteOrder } from '../text/byte-order.ts';
import { CONTENT_TYPES, type CollectionName } from './content-types.ts';
import { foldLongest, type Branch } from './fold-longest.ts';
import { sectionLink } from '../site/links.ts';
import type { SectionName } from '../site/sections.ts';
import { sectionRows } from './navigation.ts';
import { entryUrl, href } from '../site/urls.ts';

/** News by title, or, when there is more than fits on one page, its years: a page of thousands of links leads nowhere. */
async function newsBranch(): Promise<{ id: string; label: string }[]> {
  const years = (await allNewsPages()).filter(({ number }) => number === 1);
  if (years.length > 0) return years.map(({ slug, year }) => ({ id: slug, label: `Tin tức năm ${year}` }));
  return (await currentNews()).map(({ id, data }) => ({ id, label: data.title }));
}

/** What is listed under a section in the tree, where that is not each entry of its collection by name. */
const LISTED: Partial<Record<SectionName, () => Promise<{ id: string; label: string }[]>>> = {
  sectors: async () =>
    (await sectorsInUse()).map(({ sector }) => ({ id: sector.id, label: sectorLabel(sector) })),
  lifeEvents: async () => (await lifeEventsInUse()).map(({ event }) => ({ id: event.id, label: event.name })),
  guides: async () => (await guidesInUse()).map(({ id, title }) => ({ id, label: title })),
  questions: async () => (await currentQuestions()).map(({ id, data }) => ({ id, label: data.question })),
  legalDocuments: async () =>
    (await allLegalDocuments()).map(({ id, data }) => ({ id, label: `${data.number}: ${data.title}` })),
  news: newsBranch,
  modelExamples: async () =>
    (await currentModelExamples()).map(({ id, data }) => ({ id, label: data.title })),
  offices: async () => (await allOffices()).map(({ id, data }) => ({ id, label: data.name })),
  materials: async () => (await currentMaterials()).map(({ id, data }) => ({ id, label: data.title })),
  announcements: async () =>
    (await signedAnnouncements()).map(({ id, data }) => ({ id, label: data.number })),
};

/** Sections that stand on the first branch: their entries are found by other ways, or stand on the section's page. */
const GENERAL = [
  'procedures',
  'audiences',
  'alphabet',
  'changes',
  'corrections',
  'hotlines',
  'feedbackChannels',
  'planTasks',
  'subscribe',
  'openData',
  'compliance',
  'search',
] as const satisfies readonly SectionName[];

/** The entries of a collection in the order of their ids, each by the field that names it. */
async function everyEntry(name: CollectionName): Promise<{ id: string; label: string }[]> {
  const { identifier } = CONTENT_TYPES[name];
  const entries = (await getCollection(name)).map(({ id, data }) => ({
    id,
    label: String((data as Record<string, unknown>)[identifier]),
  }));
  return entries.sort((a, b) => byteOrder(a.id, b.id));
}

async function branchOf(section: SectionName, collection?: CollectionName): Promise<Branch[]> {
  const isGeneral = section === 'standingPages' || (GENERAL as readonly string[]).includes(section);
  const hasPages = collection && !isGeneral && !('isOnlyListed' in CONTENT_TYPES[collection]);
  const listed = LISTED[section] ?? (hasPages && (() => everyEntry(collection)));
  if (!listed) return [];
  const children = (await listed()).map(({ id, label }) => ({ label, href: entryUrl(section, id) }));
  return [{ ...sectionLink(section), children }];
}

/**
 * The whole site as a tree for people (requirement A09); sections that have nothing yet stand there too. Procedures stand
 * under their sectors, each one more step away, as do the pages of a section that is too long (fold-longest.ts).
 * @param more branches of what stands above the catalogue
 */
export async function siteTree(more: readonly Branch[] = []): Promise<Branch[]> {
  const branches = await Promise.all(sectionRows.map(([name, { collection }]) => branchOf(name, collection)));
  const general: Branch = {
    label: 'Trang chủ',
    href: href(),
    children: [
      ...GENERAL.map(sectionLink),
      ...(await standingPages()).map(({ id, data }) => ({
        label: data.title,
        href: entryUrl('standingPages', id),
      })),
    ],
  };
  return [general, ...foldLongest([...branches.flat(), ...more])];
}
