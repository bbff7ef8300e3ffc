import { readContent } from '../../../scripts/content/read-content.ts';
import { dayOf, type TestSite } from '../../../scripts/test/sites.ts';
import type { Procedure } from '../../../src/procedures/schema/schema.ts';
import { onceFor } from '../../../src/site/once.ts';

/** The content that a site was built from, as on its day; read once for all test files. */
export const contentOf = onceFor(
  (site: TestSite) => readContent(site.contentDir, dayOf(site), site.siteDir).content,
);

/** The procedures of a site by the names of their files, which are their addresses. */
export const proceduresOf = onceFor(
  (site: TestSite): ReadonlyMap<string, Procedure> =>
    new Map(contentOf(site).entries.procedures.map(({ id, fields }) => [id, fields as Procedure])),
);
