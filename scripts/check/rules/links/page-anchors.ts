import { entryAddress } from '../../../addresses/entry-address.ts';
import { topicAnchor } from '../../../../src/legal-documents/grouping.ts';
import { DOCUMENT_AUDIENCES } from '../../../../src/legal-documents/codes.ts';
import { headingIds } from '../../../../src/markdown/heading-ids.ts';
import type { PartName } from '../../../../src/fields/procedure-parts.ts';
import type { CollectionName } from '../../../../src/catalogue/content-types.ts';
import { SECTIONS } from '../../../../src/site/sections.ts';
import { allEntries, type Content, type Entry } from '../../../content/content.ts';
import { onceOf } from '../../../../src/site/once.ts';

/** Places that every page has (src/layouts/Page.astro). */
const EVERYWHERE: readonly string[] = ['noi-dung'];
/** Places of every procedure's page: its longer parts (src/procedures/parts/Part.astro), and where to ask. */
const OF_PROCEDURE: readonly string[] = [
  ...([
    'steps',
    'channels',
    'evidence',
    'legal-basis',
    'offices',
    'requirements',
    'outputs',
    'keywords',
  ] satisfies PartName[]),
  'giup-do',
];
const OTHER_DOCUMENTS = 'Văn bản khác';

/** Whether somebody reads the entries of the collection on one page, each at a place of its own. */
const isListed = (collection: CollectionName): boolean => entryAddress(collection, 'x') === undefined;

/** The places (`#…`) that links may name on a page; undefined where only the build knows them. */
export const anchorsOf = (content: Content, address: string): ReadonlySet<string> | undefined =>
  anchorsByPage(content).get(address);

const anchorsByPage = onceOf((content: Content): Map<string, Set<string>> => {
  const anchors = new Map<string, Set<string>>();
  const add = (address: string, ids: Iterable<string>): void => {
    const set = anchors.get(address) ?? new Set(EVERYWHERE);
    for (const id of ids) set.add(id);
    anchors.set(address, set);
  };
  for (const entry of allEntries(content)) add(...placesOf(entry));
  const parts = (content.lists.plans?.value ?? []).flatMap(({ id, parts: own }) => [
    id,
    ...own.map((part) => `${id}-${part.id}`),
  ]);
  add(`${SECTIONS.planTasks.path}/`, parts);
  add(`${SECTIONS.legalDocuments.path}/`, topicPlaces(content));
  return anchors;
});

function placesOf(entry: Entry): [address: string, ids: string[]] {
  const headings = headingIds(entry.body);
  const own = entryAddress(entry.collection, entry.id);
  if (own !== undefined)
    return [own, entry.collection === 'procedures' ? [...OF_PROCEDURE, ...headings] : headings];
  const section = Object.values(SECTIONS).find(
    (other) => 'collection' in other && other.collection === entry.collection,
  );
  return [`${section?.path ?? ''}/`, isListed(entry.collection) ? [entry.id, ...headings] : headings];
}

/** The topics on the page of all documents. */
const topicPlaces = (content: Content): string[] =>
  content.entries.legalDocuments.flatMap(({ fields: { topic, audiences = [] } }) => {
    const labels =
      audiences.length > 0 ? audiences.map((audience) => DOCUMENT_AUDIENCES[audience]) : [OTHER_DOCUMENTS];
    return topic === undefined ? [] : labels.map((label) => topicAnchor(label, topic));
  });
