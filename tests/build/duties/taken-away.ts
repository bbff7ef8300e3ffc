import type { Feature } from './feature.ts';
import { procedurePages, type JudgedSite } from './judged-site.ts';

/** How many procedures, documents and models stand for all of their kind where features are taken away. */
const SAMPLES = 3;

/** A few pages of a site, which no duty misses anything on: each page that stands alone, some procedures, documents and models. */
export function sampleOf(site: JudgedSite): JudgedSite {
  const alone = site.pages.filter(({ file }) => file.split('/').length <= 2);
  const over = site.pages.filter(
    ({ file, html }) =>
      /^van-ban\/[^/]+\/index/.test(file) && html.includes('<dt>Hiệu lực đến hết ngày</dt>'),
  );
  const models = site.pages.filter(({ file }) => /^dien-hinh\/[^/]+\/index/.test(file));
  const some = [procedurePages(site), over, models].flatMap((pages) => pages.slice(0, SAMPLES));
  return { ...site, pages: [...alone, ...some] };
}

/** The same site without a feature. */
export const without = ({ takeAway, takesFile = () => false }: Feature, site: JudgedSite): JudgedSite => ({
  ...site,
  files: site.files.filter((path) => !takesFile(path)),
  pages: site.pages
    .map((page) => ({ ...page, html: takeAway(page.html, page.file) }))
    .filter(({ html }) => html !== ''),
});
