import { beforeAll, describe } from 'vitest';
import { hasWardRecords, isBuilt, TEST_SITES, type TestSite } from '../../../scripts/test/sites.ts';

const isAbsent = (site: TestSite): boolean => site.name === 'ward' && !hasWardRecords();

/**
 * The same tests over every test site. Those over the official records are skipped where the records are not at hand.
 * @throws Error where a site should stand and does not
 */
export function describeEachSite(title: string, tests: (site: TestSite) => void): void {
  for (const site of TEST_SITES) {
    describe.skipIf(isAbsent(site))(`${title} (${site.name})`, () => {
      beforeAll(() => mustBeBuilt(site));
      tests(site);
    });
  }
}

function mustBeBuilt(site: TestSite): void {
  if (!isBuilt(site))
    throw new Error(`${site.siteDir} is not built; npm test builds it (scripts/test/stages.ts)`);
}
