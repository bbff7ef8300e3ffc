import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { it } from 'vitest';
import { mediaTypeOf } from '../../scripts/serve/media-types.ts';
import { TEST_SITE_URL } from '../../scripts/test/sites.ts';
import { keptAs } from '../../src/offline/kept-requests.ts';
import { isOwnAnswer } from '../../src/offline/own-answers.ts';
import { filesOf } from './reading/built-pages.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';

/** Rules for the host, at an address that nobody asks for; it looks like a page's. */
const NO_PAGE = '_redirects';

describeEachSite('whatever the worker may keep', (site) => {
  it('is known as the site’s own answer', async () => {
    const home = TEST_SITE_URL + site.basePath;
    const strange: string[] = [];
    for (const file of filesOf(site)) {
      const url = home + file.replace(/(?:^|(?<=\/))index\.html$/, '');
      const destination = /\.(?:svg|png|ico|webp)$/.test(file) ? 'image' : '';
      const kind = keptAs({ url, method: 'GET', destination, headers: new Headers() }, home);
      if (!kind || file === NO_PAGE) continue;
      const headers = { 'content-type': mediaTypeOf(file) };
      const answer = new Response(readFileSync(join(site.siteDir, file)), { headers });
      if (!(await isOwnAnswer(answer, url, kind))) strange.push(file);
    }
    expectNone(strange.map((where) => ({ what: 'is taken for a stranger’s', where })));
  });
});
