import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { standingOf } from '../../../scripts/built-site/built-addresses.ts';
import { onceFor } from '../../../src/site/once.ts';
import type { TestSite } from '../../../scripts/test/sites.ts';

/** A page of a built site. */
export interface BuiltPage {
  /** Its path in the site's folder, for messages: `thu-tuc/index.html`. */
  file: string;
  /** Its path on the host, with the base path: `/cai-cach-hanh-chinh/thu-tuc/`. */
  path: string;
  html: string;
}

/**
 * Every page of the site, in the order of their names; addresses that only lead on to a page are none. Read once for all
 * test files.
 */
export const pagesOf = onceFor((site: TestSite): readonly BuiltPage[] =>
  globSync('**/*.html', { cwd: site.siteDir })
    .filter((file) => !file.startsWith('pagefind/'))
    .sort()
    .map((file) => ({
      file,
      path: site.basePath + file.replace(/(?:^|(?<=\/))index\.html$/, ''),
      html: readFileSync(join(site.siteDir, file), 'utf8'),
    }))
    .filter(({ html }) => standingOf(html) === 'page'),
);

/** Whether the page may be listed by search engines; one that may not is not listed on this site either. */
export const isListed = ({ html }: BuiltPage): boolean =>
  !html.includes('<meta name="robots" content="noindex');

/** Every file of the site, in the order of their names. */
export const filesOf = ({ siteDir }: TestSite): string[] =>
  globSync('**/*', { cwd: siteDir, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(siteDir.length + 1))
    .sort();

/** Whether the page is that of a procedure. */
export const isProcedurePage = ({ html }: BuiltPage): boolean =>
  /<article[^>]*\sdata-procedure(?=[\s=>])/.test(html);
