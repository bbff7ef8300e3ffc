import { publisherData } from '../structured-data/structured-data-site.ts';
import { site, siteDate } from '../site/site.ts';
import { absoluteUrl } from '../site/urls.ts';
import type { OfferedDataset } from './offered.ts';
import { openFileUrl } from './open-file-url.ts';
import { SHAPE_VERSION } from './shape-version.ts';

const MEDIA = {
  json: 'application/json',
  csv: 'text/csv',
  jsonld: 'application/ld+json',
} as const;

const distribution = (path: string): object => ({
  '@type': 'dcat:Distribution',
  'dcat:downloadURL': { '@id': openFileUrl(path) },
  'dcat:mediaType': MEDIA[path.split('.').at(-1) as keyof typeof MEDIA],
});

/** Whom the data comes from: the body that publishes the site once it is known, until then the site by its name. */
const publisher = (): object => ({
  '@type': 'foaf:Agent',
  'dct:title': publisherData()?.['name'] ?? site.title,
});

const dataset = (
  [name, title, about]: readonly [name: string, title: string, about: string],
  paths: readonly string[],
  rights: string | undefined,
): object => ({
  '@id': `${openFileUrl('')}#${name}`,
  '@type': 'dcat:Dataset',
  'dct:identifier': name,
  'dct:title': title,
  'dct:description': about,
  'dct:publisher': publisher(),
  'dct:modified': siteDate,
  'dcat:version': String(SHAPE_VERSION),
  'dct:language': 'vi',
  'dct:spatial': site.area,
  // The office has decided on no licence yet: the page says what the law itself leaves free.
  ...(rights !== undefined && { 'dct:rights': { '@id': absoluteUrl(rights) } }),
  'dcat:landingPage': { '@id': openFileUrl(''), '@type': 'foaf:Document' },
  'dcat:distribution': paths.map(distribution),
});

/** The sets that no collection is. */
const OTHERS: readonly (readonly [about: readonly [string, string, string], paths: readonly string[]])[] = [
  [
    ['thay-doi', 'Thay đổi của thủ tục', 'Từng trường đổi: giá trị cũ, giá trị mới, quyết định, ngày.'],
    ['thay-doi.json', 'thay-doi.csv'],
  ],
  [
    ['cpsv-ap', 'Dịch vụ công theo CPSV-AP 3.2', 'Thủ tục đang thi hành theo từ vựng của châu Âu.'],
    ['cpsv-ap.jsonld'],
  ],
];

/**
 * The catalogue of all sets by DCAT (https://www.w3.org/TR/vocab-dcat-3/), as JSON-LD; `rights`: the page that says
 * what may be used again.
 */
export const dcatCatalogue = (sets: readonly OfferedDataset[], rights: string | undefined): object => ({
  '@context': {
    dcat: 'http://www.w3.org/ns/dcat#',
    dct: 'http://purl.org/dc/terms/',
    foaf: 'http://xmlns.com/foaf/0.1/',
    '@language': 'vi',
  },
  '@id': openFileUrl(''),
  '@type': 'dcat:Catalog',
  'dct:title': `Dữ liệu mở: ${site.title}`,
  'dct:description': 'Mọi nội dung của trang, để máy đọc.',
  'dct:publisher': publisher(),
  'dct:modified': siteDate,
  'dcat:dataset': [
    ...sets.map(({ name, title, about }) =>
      dataset([name, title, about], [`${name}.json`, `${name}.csv`], rights),
    ),
    ...OTHERS.map(([about, paths]) => dataset(about, paths, rights)),
  ],
});
