import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { compareBuilt } from '../../scripts/addresses/update.ts';
import { formatLedger, readLedger } from '../../src/site/ledger.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { readRecord } from '../../scripts/built-site/build-record.ts';
import { CONTENT_SITE, isBuilt, TEST_DATE, TEST_SITE_URL } from '../../scripts/test/sites.ts';
import { pagesOf } from './reading/built-pages.ts';
import { expectNone } from './reading/expect-none.ts';

const ledger = readLedger(CONTENT_SITE.contentDir);

describe('published addresses', () => {
  beforeAll(() => {
    if (!isBuilt(CONTENT_SITE)) throw new Error('the content is not built; npm test builds it');
  });

  it('never die: each is a page, or leads to one', () => {
    const { content } = readContent(CONTENT_SITE.contentDir, TEST_DATE, '');
    const { moved, vanished, added } = compareBuilt(content, CONTENT_SITE.siteDir);
    if (added.length > 0)
      console.warn(`${added.length} addresses are not in the ledger yet: npm run addresses`);
    expect(ledger.length).toBeGreaterThan(0);
    expectNone([
      ...moved.map(({ from, to }) => ({ what: `moved to ${to} without a redirect`, where: from })),
      ...vanished.map(({ path }) => ({ what: `vanished: ${path}`, where: path })),
    ]);
  });

  it('stand in the ledger as the command writes it', () => {
    const text = readFileSync(join(CONTENT_SITE.contentDir, 'dia-chi-da-dang.txt'), 'utf8');
    expect(formatLedger(ledger)).toBe(text);
  });

  it('are of a site that says which content of which day it shows', () => {
    const record = readRecord(CONTENT_SITE.siteDir);
    const pages = pagesOf(CONTENT_SITE).filter(
      ({ file }) => file !== '404.html' && !file.startsWith('quan-tri/'),
    );
    expect(record).toMatchObject({
      siteDate: TEST_DATE,
      baseUrl: `${TEST_SITE_URL}${CONTENT_SITE.basePath}`,
      pages: pages.length,
    });
  });
});
