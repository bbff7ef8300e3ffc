import { isMap, isScalar, isSeq, parseDocument, type Node } from 'yaml';
import type { ListName } from '../../src/catalogue/content-types.ts';
import { allEntries, type Content, type Entry, type ListFile } from '../content/content.ts';
import type { UnitName } from './unit-name.ts';

/**
 * Lists that speak of the unit whose content this is, or only of entries that a new folder lacks; a new unit begins its
 * own (khoi-dau/), or has none yet.
 */
const OF_ONE_UNIT: readonly ListName[] = [
  'site',
  'roles',
  'askedPages',
  'plans',
  'sourceHosts',
  'redirects',
  'crossRules',
];

/**
 * What of one unit's content holds for every other: the lists (sectors, life events, guides, synonyms, holidays …) and
 * the entries of the whole country, without whatever names a place of the one unit.
 * @returns texts by their paths in a content folder
 */
export function sharedFiles(content: Content, name: UnitName): Map<string, string> {
  const foreign = foreignPlace(content, name);
  const lists = (Object.values(content.lists) as ListFile[]).filter(
    ({ list }) => !OF_ONE_UNIT.includes(list),
  );
  const national = allEntries(content).filter((entry) => isNational(entry) && !foreign(entry.text));
  return new Map([
    ...lists.map(({ path, text }) => [path, withoutPlaces(text, foreign)] as const),
    ...national.map(({ path, text }) => [path, text] as const),
  ]);
}

/** Whether an entry says of itself that it is one for the whole country. */
function isNational({ collection, fields }: Entry): boolean {
  const { scope, level, kind } = fields as Record<string, unknown>;
  if (collection === 'hotlines') return scope === 'national';
  if (collection === 'feedbackChannels') return level === 'national';
  return collection === 'offices' && kind === 'national';
}

/** Knows a text that names a place of the content's own unit which is none of the new one. */
function foreignPlace(content: Content, name: UnitName): (text: string) => boolean {
  const own = `${name.unit}, ${name.province}`.toLowerCase();
  const places = content.entries.offices.flatMap(({ fields }) =>
    fields.kind === 'administrative-unit' ? [fields.name, fields.province] : [],
  );
  const names = new Set(
    places
      .map((place = '') =>
        place.toLowerCase().replace(/^(?:xã|phường|thị xã|đặc khu|tỉnh|thành phố) |,.*$/g, ''),
      )
      .filter((place) => /\p{L}/u.test(place) && !own.includes(place)),
  );
  return (text) => {
    const lower = text.toLowerCase();
    return [...names].some((place) => lower.includes(place));
  };
}

/**
 * A list without the rows that name a foreign place; the innermost row that names it goes, and no other: one phrase of many,
 * but the whole row where none would be left.
 */
function withoutPlaces(yaml: string, foreign: (text: string) => boolean): string {
  if (!foreign(yaml)) return yaml;
  const document = parseDocument(yaml);
  const told = (node: unknown): boolean => foreign(JSON.stringify(node));
  const prune = (node: unknown): void => {
    if (isMap(node)) for (const { value } of node.items) prune(value);
    if (!isSeq<Node>(node)) return;
    for (const item of node.items) prune(item);
    const left = node.items.filter((item) => !(isMap(item) || isScalar(item)) || !told(item));
    if (left.length > 0 || !node.items.every(isScalar)) node.items = left;
  };
  prune(document.contents);
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}
