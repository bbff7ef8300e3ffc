import jsonld from 'jsonld';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { TEST_SITE_URL } from '../../scripts/test/sites.ts';
import { describeEachSite } from './reading/each-site.ts';

const DCAT = 'http://www.w3.org/ns/dcat#';
const DCT = 'http://purl.org/dc/terms/';
const EU = 'http://publications.europa.eu/resource/authority/';

type Value = { '@id'?: string; '@value'?: string; '@type'?: string | string[]; '@language'?: string };
type Thing = Record<string, Value[]>;

/** Every thing of an expanded document, at any depth. */
const thingsIn = (value: unknown): Thing[] => {
  if (Array.isArray(value)) return value.flatMap(thingsIn);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Thing, ...Object.values(value).flatMap(thingsIn)];
};

describeEachSite('the catalogue of open data', (site) => {
  const folder = join(site.siteDir, 'du-lieu-mo');
  const base = `${TEST_SITE_URL}${site.basePath}du-lieu-mo/`;
  let things: Thing[] = [];
  let sets: Thing[] = [];
  let files: Thing[] = [];
  beforeAll(async () => {
    things = thingsIn(
      await jsonld.expand(JSON.parse(readFileSync(join(folder, 'dcat.jsonld'), 'utf8')) as object),
    );
    const typed = (name: string): Thing[] =>
      things.filter((one) => (one['@type'] as unknown as string[] | undefined)?.includes(DCAT + name));
    sets = typed('Dataset');
    files = typed('Distribution');
    expect(sets.length).toBeGreaterThan(5);
  });
  const valuesOf = (of: readonly Thing[], property: string): Value[] =>
    of.flatMap((one) => one[property] ?? []);

  it('says its words in Vietnamese, its days as days, its versions in no language', () => {
    const words = valuesOf(things, `${DCT}title`);
    expect(words.every((value) => value['@language'] === 'vi')).toBe(true);
    const days = valuesOf(things, `${DCT}modified`);
    expect(new Set(days.map((value) => value['@type']))).toEqual(
      new Set(['http://www.w3.org/2001/XMLSchema#date']),
    );
    const plain = [...valuesOf(sets, `${DCAT}version`), ...valuesOf(sets, `${DCT}identifier`)];
    expect(plain.filter((value) => '@language' in value)).toEqual([]);
    expect(plain).toHaveLength(2 * sets.length);
  });

  it('names languages, places and media types by the lists that others know', () => {
    expect(new Set(valuesOf(sets, `${DCT}language`).map((value) => value['@id']))).toEqual(
      new Set([`${EU}language/VIE`]),
    );
    expect(valuesOf(sets, `${DCT}spatial`).map((value) => value['@id'])).toContain(`${EU}country/VNM`);
    const media = valuesOf(files, `${DCAT}mediaType`).map((value) => value['@id'] ?? '');
    expect(media).toHaveLength(files.length);
    expect(media.filter((id) => !id.startsWith('https://www.iana.org/assignments/media-types/'))).toEqual([]);
  });

  it('names who publishes each set', () => {
    const publishers = valuesOf(sets, `${DCT}publisher`) as unknown as Thing[];
    expect(publishers).toHaveLength(sets.length);
    expect(valuesOf(publishers, 'http://xmlns.com/foaf/0.1/name')).toHaveLength(sets.length);
  });

  it('lists every whole file, table, list and schema of the site, and none that is not there', () => {
    const listed = [
      ...valuesOf(files, `${DCAT}downloadURL`),
      ...valuesOf(files, `${DCT}conformsTo`).filter((value) => value['@id']?.startsWith(base)),
    ].map((value) => value['@id']?.slice(base.length));
    const there = globSync('{*.json,*.csv,cpsv-ap.jsonld,SHA256SUMS.txt,danh-muc/*.json,luoc-do/*.json}', {
      cwd: folder,
    });
    expect([...new Set(listed)].sort()).toEqual(there.sort());
  });
});
