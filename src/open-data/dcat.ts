import { publisherData } from '../structured-data/structured-data-site.ts';
import { site, siteDate } from '../site/site.ts';
import { absoluteUrl } from '../site/urls.ts';
import { location } from './cpsv-ap/shared-nodes.ts';
import { DCAT_CONTEXT } from './dcat-context.ts';
import type { OfferedDataset } from './offered.ts';
import { openFileUrl } from './open-file-url.ts';
import { SHAPE_VERSION } from './shape-version.ts';

/** A set that the catalogue tells of. */
interface Told {
  name: string;
  title: string;
  about: string;
  /** Its files, each with what says how it is written: a schema of ours or a published specification. */
  files: readonly (readonly [path: string, conformsTo?: string])[];
}

const IANA = 'https://www.iana.org/assignments/media-types/';
const EU = 'http://publications.europa.eu/resource/authority/';

/** Media types by IANA and formats by the European list, by the ending of a file. */
const FORMATS: Readonly<Record<string, readonly [mediaType: string, format: string]>> = {
  json: ['application/json', 'JSON'],
  csv: ['text/csv', 'CSV'],
  jsonld: ['application/ld+json', 'JSON_LD'],
  txt: ['text/plain', 'TXT'],
};

function distribution([path, conformsTo]: Told['files'][number]): object {
  const [mediaType, format] = FORMATS[path.split('.').at(-1) ?? ''] ?? [];
  return {
    '@type': 'dcat:Distribution',
    'dcat:accessURL': openFileUrl(path),
    'dcat:downloadURL': openFileUrl(path),
    ...(mediaType && { 'dcat:mediaType': `${IANA}${mediaType}` }),
    ...(format && { 'dct:format': `${EU}file-type/${format}` }),
    ...(conformsTo && { 'dct:conformsTo': conformsTo }),
  };
}

/** Whom the data comes from: the body that publishes the site once it is known, until then the site by its name. */
const publisher = (): object => ({
  '@type': 'foaf:Agent',
  'foaf:name': publisherData()?.['name'] ?? site.title,
});

const area = (): object => {
  const { id, label } = location(site.area);
  return { '@id': id, '@type': 'dct:Location', 'skos:prefLabel': label };
};

const dataset = ({ name, title, about, files }: Told, rights: string | undefined): object => ({
  '@id': `${openFileUrl('')}#${name}`,
  '@type': 'dcat:Dataset',
  'dct:identifier': name,
  'dct:title': title,
  'dct:description': about,
  'dct:publisher': publisher(),
  'dct:modified': siteDate,
  'dcat:version': String(SHAPE_VERSION),
  'dct:language': `${EU}language/VIE`,
  'dct:spatial': [{ '@id': `${EU}country/VNM` }, area()],
  // The office has decided on no licence yet: the page says what the law itself leaves free.
  ...(rights !== undefined && { 'dct:rights': absoluteUrl(rights) }),
  'dcat:landingPage': { '@id': openFileUrl(''), '@type': 'foaf:Document' },
  'dcat:distribution': files.map(distribution),
});

const schemaOf = (name: string): string => openFileUrl(`luoc-do/${name}.schema.json`);

/** A set with a whole file and a table. */
const setOf = ({ name, title, about }: Omit<Told, 'files'>): Told => ({
  name,
  title,
  about,
  files: [[`${name}.json`, schemaOf(name)], [`${name}.csv`]],
});

/** The sets that no collection is; `lists`: the files of the closed lists. */
const others = (lists: readonly string[]): Told[] => [
  setOf({
    name: 'thay-doi',
    title: 'Thay đổi của thủ tục',
    about: 'Từng trường đổi: giá trị cũ, giá trị mới, quyết định, ngày.',
  }),
  {
    name: 'cpsv-ap',
    title: 'Dịch vụ công theo CPSV-AP 3.2',
    about: 'Thủ tục đang thi hành theo từ vựng của châu Âu.',
    files: [['cpsv-ap.jsonld', 'https://semiceu.github.io/CPSV-AP/releases/3.2.0/']],
  },
  {
    name: 'danh-muc',
    title: 'Danh mục dùng chung',
    about: 'Lĩnh vực, sự kiện trong đời, ngày nghỉ và các danh sách khác mà các mục dẫn đến.',
    files: lists.map((path) => [path] as const),
  },
  {
    name: 'ma-kiem-tra',
    title: 'Mã kiểm tra',
    about: 'Mã SHA-256 của từng tệp dữ liệu mở.',
    files: [['SHA256SUMS.txt']],
  },
];

/**
 * The catalogue of all sets by DCAT (https://www.w3.org/TR/vocab-dcat-3/), as JSON-LD.
 * @param lists the files of the closed lists, by their paths
 * @param rights the page that says what may be used again
 */
export const dcatCatalogue = (
  sets: readonly OfferedDataset[],
  lists: readonly string[],
  rights: string | undefined,
): object => ({
  '@context': DCAT_CONTEXT,
  '@id': openFileUrl(''),
  '@type': 'dcat:Catalog',
  'dct:title': `Dữ liệu mở: ${site.title}`,
  'dct:description': 'Mọi nội dung của trang, để máy đọc.',
  'dct:publisher': publisher(),
  'dct:modified': siteDate,
  'dct:language': `${EU}language/VIE`,
  'dcat:dataset': [...sets.map(setOf), ...others(lists)].map((told) => dataset(told, rights)),
});
