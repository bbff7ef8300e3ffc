import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { formatFileSize } from '../../src/text/numbers.ts';
import { postersOf } from '../../scripts/content/posters.ts';
import { posterFileName, posterFiles } from '../../src/posters/poster-files.ts';
import { readContent } from '../../scripts/content/read-content.ts';
import { TEST_DATE, TEST_SITE_URL } from '../../scripts/test/sites.ts';
import { attributeOf, parsePage } from './reading/dom.ts';
import { describeEachSite } from './reading/each-site.ts';

describeEachSite('posters', (site) => {
  const posters = (): ReturnType<typeof postersOf> => {
    const { content } = readContent(site.contentDir, site.siteDate ?? TEST_DATE, 'public');
    return postersOf(content, `${TEST_SITE_URL}${site.basePath}`);
  };

  it('lie beside their pages, each as the command draws it', async () => {
    for (const { entry, formats, poster } of posters())
      for (const format of poster.state === 'offered' ? formats : []) {
        const files = poster.state === 'offered' ? posterFiles(poster.text, format) : undefined;
        for (const file of Object.values(files ?? {})) {
          const name = posterFileName(entry.id, format, file.kind);
          const built = readFileSync(join(site.siteDir, 'ap-phich', name));
          expect(built.equals(await file.make()), name).toBe(true);
        }
      }
  });

  it('are offered on the page with kind and size, and a picture with its words', () => {
    for (const { entry, formats, poster } of posters()) {
      const page = parsePage(readFileSync(join(site.siteDir, 'an-pham', entry.id, 'index.html'), 'utf8'));
      const links = page.querySelectorAll('.poster-files a[download]');
      expect(links, entry.id).toHaveLength(poster.state === 'offered' ? 3 * formats.length : 0);
      for (const link of links) {
        const file = join(site.siteDir, (attributeOf(link, 'href') ?? '').slice(site.basePath.length));
        expect(existsSync(file), file).toBe(true);
        expect(link.textContent).toContain(formatFileSize(statSync(file).size));
      }
      for (const picture of page.querySelectorAll('.poster-files img'))
        expect(attributeOf(picture, 'alt')).toContain(entry.fields.poster?.headline);
    }
  });
});
