import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import SHACLValidator from 'rdf-validate-shacl';
import { beforeAll, describe, expect, it } from 'vitest';
import { TEST_SITE_URL } from '../../scripts/test/sites.ts';
import type { PublicRecord } from '../../src/open-data/public-record.ts';
import type { Procedure } from '../../src/procedures/schema/schema.ts';
import { pagesOf } from './reading/built-pages.ts';
import { describeEachSite } from './reading/each-site.ts';

const SHAPES = resolve(import.meta.dirname, '../../../shared/data/cpsv-ap/cpsv-ap-SHACL.ttl');

const quadsOf = (turtle: string): Store => new Store(new Parser().parse(turtle));

async function graphOf(document: object): Promise<Store> {
  const quads = await jsonld.toRDF(document, { format: 'application/n-quads' });
  return quadsOf(String(quads));
}

/** What the shapes of CPSV-AP 3.2 find wrong, each with the place. */
async function violations(document: object): Promise<string[]> {
  const shapes = quadsOf(readFileSync(SHAPES, 'utf8'));
  const report = await new SHACLValidator(shapes).validate(await graphOf(document));
  return report.results.map(
    ({ focusNode, path, message }) =>
      `${focusNode?.value} ${path?.value ?? ''} ${message.map(({ value }) => value).join()}`,
  );
}

interface Node {
  id: string;
  type: string;
  [term: string]: unknown;
}
interface Service extends Node {
  page: { id: string };
  hasChannel?: { id: string; identifier: string; description: string; processingTime?: string }[];
  hasCost?: { id: string; value?: number; description: string; ifAccessedThrough?: string }[];
  hasLegalResource?: string[];
}

describeEachSite('procedures in the vocabulary of public services', (site) => {
  const open = (path: string): string => readFileSync(join(site.siteDir, 'du-lieu-mo', path), 'utf8');
  const document = (): { '@graph': Node[] } => JSON.parse(open('cpsv-ap.jsonld')) as never;

  it.skipIf(!existsSync(SHAPES))('breaks no shape of CPSV-AP 3.2', async () => {
    expect(await violations(document())).toEqual([]);
  });

  it.skipIf(!existsSync(SHAPES))(
    'would be found out if a service lost its name or its authority',
    async () => {
      const broken = document();
      const service = broken['@graph'].find(({ type }) => type === 'PublicService');
      delete service?.['title'];
      delete service?.['hasCompetentAuthority'];
      expect((await violations(broken)).length).toBeGreaterThanOrEqual(2);
    },
  );

  it('names every kind of thing that the site has', () => {
    for (const type of ['PublicService', 'Channel', 'PublicOrganisation'])
      expect(open('cpsv-ap.jsonld')).toContain(`"type":"${type}"`);
  });

  it('holds no empty place of a list', () => expect(open('cpsv-ap.jsonld')).not.toMatch(/[[,]null[,\]]/));

  describe('tells of what holds on the day', () => {
    let graph: Node[] = [];
    let services: Service[] = [];
    const recordsOf = (name: string): PublicRecord[] =>
      (JSON.parse(open(`${name}.json`)) as { records: PublicRecord[] }).records;
    beforeAll(() => {
      graph = document()['@graph'];
      services = graph.filter(({ type }) => type === 'PublicService') as Service[];
      expect(services.length).toBeGreaterThan(0);
    });

    it('a charge only where the page offers one to search engines', () => {
      const certain = new Set(
        pagesOf(site)
          .filter(({ html }) => html.includes('"@type":"Offer"'))
          .map(({ path }) => TEST_SITE_URL + path),
      );
      const guessed = services.filter(
        ({ page, hasCost = [] }) => !certain.has(page.id) && hasCost.some(({ value }) => value !== undefined),
      );
      expect(guessed.map(({ page }) => page.id)).toEqual([]);
      expect(certain.size).toBeGreaterThan(0);
    });

    it('the ways that are open, and only those', () => {
      const ways = new Map(
        recordsOf('thu-tuc').flatMap(({ page, derived }) =>
          'ways' in derived ? [[page, derived['ways'] as string[]] as const] : [],
        ),
      );
      const kinds = ({ hasChannel = [] }: Service): string[] => [
        ...new Set(hasChannel.map(({ identifier }) => identifier.replace(/-\d+$/, ''))),
      ];
      const wrong = services.filter(
        (one) => kinds(one).sort().join() !== ways.get(one.page.id)?.toSorted().join(),
      );
      expect(wrong.map(({ page }) => page.id)).toEqual([]);
      expect([...ways.values()].filter((all) => new Set(all).size < all.length)).toEqual([]);
      const channels = new Set(services.flatMap(({ hasChannel = [] }) => hasChannel.map(({ id }) => id)));
      const costs = services.flatMap(({ hasCost = [] }) => hasCost);
      expect(costs.filter(({ ifAccessedThrough: at }) => at !== undefined && !channels.has(at))).toEqual([]);
    });

    it('a limit in working days in words, and every sentence with one end', () => {
      const said = services.flatMap(({ hasChannel = [] }) =>
        hasChannel.map(({ id, description }) => [id, description] as const),
      );
      expect(said.filter(([, text]) => /(?<!\.)\.\.(?!\.)|[;,]\./u.test(text))).toEqual([]);
      const byId = new Map(said);
      const limited = recordsOf('thu-tuc')
        .filter(
          ({ derived, fields }) => 'ways' in derived && (fields['overriddenBy'] as unknown[]).length === 0,
        )
        .flatMap(({ page, fields }) =>
          (fields as unknown as Procedure).channels.map((way, at) => ({ id: `${page}#cach-${at + 1}`, way })),
        )
        .filter(({ id, way }) => byId.has(id) && way.processingTime?.unit === 'working-day');
      const silent = limited.filter(
        ({ id, way }) =>
          (way.processingTime?.value ?? 0) > 0 &&
          !byId.get(id)?.includes(`Thời hạn: ${way.processingTime?.value} ngày làm việc`),
      );
      expect(silent.map(({ id }) => id)).toEqual([]);
    });

    it('no body that ended, and of acts that ended those that a service cites', () => {
      const ended = recordsOf('co-quan').filter(({ derived }) => derived['isCurrent'] === false);
      const names = new Set(graph.map(({ id }) => id));
      expect(ended.filter(({ page }) => names.has(page)).map(({ id }) => id)).toEqual([]);
      const cited = new Set(services.flatMap(({ hasLegalResource = [] }) => hasLegalResource));
      const acts = graph.filter(({ type }) => type === 'LegalResource');
      const over = new Set(
        recordsOf('van-ban')
          .filter(({ derived }) => ['expired', 'replaced', 'period-ended'].includes(String(derived['state'])))
          .map(({ page }) => page),
      );
      const shown = acts.filter((act) => over.has((act['page'] as { id: string }).id));
      expect(shown.filter(({ id }) => !cited.has(id))).toEqual([]);
      expect(shown.filter(({ inForce }) => inForce !== 'eli:InForce-notInForce')).toEqual([]);
    });
  });
});
