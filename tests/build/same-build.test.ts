import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, it } from 'vitest';
import { CONTENT_SITE, isBuilt, SECOND_CONTENT_SITE, type TestSite } from '../../scripts/test/sites.ts';
import { MEASUREMENT } from '../../scripts/measure/measurement.ts';
import { filesOf } from './reading/built-pages.ts';
import { expectNone } from './reading/expect-none.ts';

/**
 * The files that the project itself writes. Pagefind's own index is left out: it orders its filters by chance, and hashes
 * of the files that hold them stand in their names. Pages, data and assets must agree byte for byte.
 */
const ownFiles = (site: TestSite): string[] => filesOf(site).filter((file) => !file.startsWith('pagefind/'));

/** The second content is a copy without a history, so its pages do not say when they were last changed, and are shorter. */
const withoutDates = (file: string, bytes: Buffer): Buffer => {
  if (file.endsWith('.html'))
    return Buffer.from(bytes.toString().replace(/<p[^>]*data-page-dates[^>]*>[^<]*<\/p>/, ''));
  return file === MEASUREMENT ? Buffer.from(bytes.toString().replace(/"bytes": \{[^}]*\}/, '')) : bytes;
};

describe('two builds of the same content on the same day', () => {
  beforeAll(() => {
    if (!isBuilt(CONTENT_SITE) || !isBuilt(SECOND_CONTENT_SITE))
      throw new Error('the content is not built twice; npm test does it (scripts/test/stages.ts)');
  });

  it('have the same files', () => {
    const difference = [
      ...new Set(ownFiles(CONTENT_SITE)).symmetricDifference(new Set(ownFiles(SECOND_CONTENT_SITE))),
    ];
    expectNone(difference.map((where) => ({ what: `only in one: ${where}`, where })));
  });

  it('have the same bytes in every file', () => {
    const bytes = (siteDir: string, file: string) => withoutDates(file, readFileSync(join(siteDir, file)));
    const common = ownFiles(CONTENT_SITE).filter((file) =>
      existsSync(join(SECOND_CONTENT_SITE.siteDir, file)),
    );
    const different = common.filter(
      (file) => !bytes(CONTENT_SITE.siteDir, file).equals(bytes(SECOND_CONTENT_SITE.siteDir, file)),
    );
    expectNone(different.map((where) => ({ what: `differs: ${where}`, where })));
  });
});
