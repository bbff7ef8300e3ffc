import { createHash } from 'node:crypto';
import { CONTENT_LISTS, type CollectionName } from '../catalogue/content-types.ts';
import { lifeEventsInUse } from '../life-events/queries.ts';
import { procedureCodesOf } from '../life-events/procedure-codes.ts';
import { readContentList } from '../site/content-list.ts';
import type { ContentList } from '../site/content-type.ts';
import { once } from '../site/once.ts';
import { SECTIONS } from '../site/sections.ts';
import { site, siteDate } from '../site/site.ts';
import { absoluteUrl, entryUrl } from '../site/urls.ts';
import { cpsvGraph, type EventRecord } from './cpsv-ap/graph.ts';
import { csvText } from './csv.ts';
import { columnsOf } from './dataset.ts';
import { dcatCatalogue } from './dcat.ts';
import { fieldChanges } from './field-changes.ts';
import { offered, type OfferedDataset } from './offered.ts';
import { openFileUrl } from './open-file-url.ts';
import { publicList } from './public-fields.ts';
import type { PublicRecord } from './public-record.ts';
import { SHAPE_VERSION } from './shape-version.ts';
import { readySchemas } from './ready-schemas.ts';
import { termsUrl } from './terms.ts';

/** The records of every set, by the name of its files. */
const records = once(
  async () =>
    new Map<string, readonly PublicRecord[]>(
      await Promise.all(offered.map(async (set) => [set.name, await set.records()] as const)),
    ),
);

/** How many records a set has. */
export const countOf = async (name: string): Promise<number> => (await records()).get(name)?.length ?? 0;

const text = (value: unknown): string => `${JSON.stringify(value)}\n`;

const head = (name: string): object => ({
  $schema: openFileUrl(`luoc-do/${name}.schema.json`),
  shape: SHAPE_VERSION,
  site: site.title,
  day: siteDate,
});

function filesOf(
  { name, collection, ...set }: OfferedDataset,
  list: readonly PublicRecord[],
): [string, string][] {
  return [
    [`${name}.json`, text({ ...head(name), records: list })],
    [`${name}.csv`, csvText(columnsOf(set), list)],
    [`luoc-do/${name}.schema.json`, text(readySchemas().records[collection])],
    ...list.map(({ file, ...record }): [string, string] => [
      `${name}/${file}.json`,
      text({ ...head(name), records: [{ file, ...record }] }),
    ]),
  ];
}

/** The closed lists, without what only editors need. */
const lists = (): [string, string][] =>
  (Object.entries(CONTENT_LISTS) as [string, ContentList][]).flatMap(([name, list]) => {
    const value: unknown = readContentList(list, undefined);
    if (value === undefined) return [];
    return [
      [
        `danh-muc/${list.file.replace(/\.yaml$/, '.json')}`,
        text({ shape: SHAPE_VERSION, list: name, value: publicList(name, value) }),
      ],
    ];
  });

const events = async (): Promise<EventRecord[]> =>
  (await lifeEventsInUse()).map(({ event }) => ({
    id: `${SECTIONS.lifeEvents.path}/${event.id}`,
    page: absoluteUrl(entryUrl('lifeEvents', event.id)),
    event,
    codes: procedureCodesOf(event),
  }));

async function graph(all: ReadonlyMap<string, readonly PublicRecord[]>): Promise<string> {
  const of = (section: CollectionName): readonly PublicRecord[] => all.get(SECTIONS[section].path) ?? [];
  return cpsvGraph({
    procedures: of('procedures'),
    offices: of('offices'),
    documents: of('legalDocuments'),
    hotlines: of('hotlines'),
    events: await events(),
  });
}

const CHANGE_COLUMNS = ['id', 'entry', 'page', 'code', 'day', 'decision', 'field', 'before', 'after'];

const checksum = (content: string): string => createHash('sha256').update(content).digest('hex');

/** Every file of open data by its path under du-lieu-mo/, and its text; SHA256SUMS.txt is read by `sha256sum -c`. */
export const openFiles = once(async (): Promise<ReadonlyMap<string, string>> => {
  const all = await records();
  const changes = await fieldChanges();
  const listed = lists();
  const files: [string, string][] = [
    ...offered.flatMap((set) => filesOf(set, all.get(set.name) ?? [])),
    ...listed,
    ['thay-doi.json', text({ ...head('thay-doi'), changes })],
    ['thay-doi.csv', csvText(CHANGE_COLUMNS, changes)],
    ['luoc-do/thay-doi.schema.json', text(readySchemas().changes)],
    ['cpsv-ap.jsonld', `${await graph(all)}\n`],
    [
      'dcat.jsonld',
      text(
        dcatCatalogue(
          offered,
          listed.map(([path]) => path),
          await termsUrl(),
        ),
      ),
    ],
  ];
  const sums = files.map(([path, content]) => `${checksum(content)}  ${path}\n`).join('');
  return new Map([...files, ['SHA256SUMS.txt', sums]]);
});
