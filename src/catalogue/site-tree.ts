import { signedAnnouncements } from '../announcements/queries.ts';
import { guidesInUse } from '../guides/queries.ts';
import { allLegalDocuments } from '../legal-documents/queries.ts';
import { lifeEventsInUse } from '../life-events/queries.ts';
import { currentMaterials } from '../materials/queries.ts';
import { currentModelExamples } from '../model-examples/queries.ts';
import { allNewsPages, currentNews } from '../news/queries.ts';
import { allOffices } from '../offices/queries.ts';
import { currentQuestions } from '../questions/queries.ts';
import { sectorsInUse } from '../sectors/queries.ts';
import { standingPages } from '../standing-pages/queries.ts';
import { foldLongest, type Branch } from './fold-longest.ts';
import { sectionLink } from './navigation.ts';
import type { SectionName } from '../site/sections.ts';
import { entryUrl, href } from '../site/urls.ts';

/** News by title, or, when there is more than fits on one page, its years: a page of thousands of links leads nowhere. */
async function newsBranch(): Promise<{ id: string; label: string }[]> {
  const years = (await allNewsPages()).filter(({ number }) => number === 1);
  if (years.length > 0) return years.map(({ slug, year }) => ({ id: slug, label: `Tin tức năm ${year}` }));
  return (await currentNews()).map(({ id, data }) => ({ id, label: data.title }));
}

/**
 * The whole site as a tree for people (requirement A09); sections that have nothing yet stand there too. Procedures stand
 * under their sectors, each one more step away, as do the pages of a section that is too long (fold-longest.ts).
 */
export async function siteTree(): Promise<Branch[]> {
  const pages = (section: SectionName, entries: { id: string; label: string }[]): Branch => ({
    ...sectionLink(section),
    children: entries.map(({ id, label }) => ({ label, href: entryUrl(section, id) })),
  });
  const branches = [
    pages(
      'sectors',
      (await sectorsInUse()).map(({ sector }) => ({ id: sector.id, label: sector.name })),
    ),
    pages(
      'lifeEvents',
      (await lifeEventsInUse()).map(({ event }) => ({ id: event.id, label: event.name })),
    ),
    pages(
      'guides',
      (await guidesInUse()).map(({ id, title }) => ({ id, label: title })),
    ),
    pages(
      'questions',
      (await currentQuestions()).map(({ id, data }) => ({ id, label: data.question })),
    ),
    pages(
      'legalDocuments',
      (await allLegalDocuments()).map(({ id, data }) => ({ id, label: `${data.number}: ${data.title}` })),
    ),
    pages('news', await newsBranch()),
    pages(
      'modelExamples',
      (await currentModelExamples()).map(({ id, data }) => ({ id, label: data.title })),
    ),
    pages(
      'offices',
      (await allOffices()).map(({ id, data }) => ({ id, label: data.name })),
    ),
    pages(
      'materials',
      (await currentMaterials()).map(({ id, data }) => ({ id, label: data.title })),
    ),
    pages(
      'announcements',
      (await signedAnnouncements()).map(({ id, data }) => ({ id, label: data.number })),
    ),
  ];
  const general: Branch = {
    label: 'Trang chủ',
    href: href(),
    children: [
      ...(
        [
          'procedures',
          'audiences',
          'alphabet',
          'changes',
          'hotlines',
          'feedbackChannels',
          'planTasks',
          'search',
        ] as const
      ).map(sectionLink),
      ...(await standingPages()).map(({ id, data }) => ({
        label: data.title,
        href: entryUrl('standingPages', id),
      })),
    ],
  };
  return [general, ...foldLongest(branches)];
}
