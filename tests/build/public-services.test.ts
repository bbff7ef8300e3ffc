import jsonld from 'jsonld';
import { Parser, Store } from 'n3';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import SHACLValidator from 'rdf-validate-shacl';
import { expect, it } from 'vitest';
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

describeEachSite('procedures in the vocabulary of public services', (site) => {
  const document = (): { '@graph': { type: string; [term: string]: unknown }[] } =>
    JSON.parse(readFileSync(join(site.siteDir, 'du-lieu-mo/cpsv-ap.jsonld'), 'utf8')) as never;

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
    const text = JSON.stringify(document());
    for (const type of ['PublicService', 'Channel', 'PublicOrganisation'])
      expect(text).toContain(`"type":"${type}"`);
  });
});
