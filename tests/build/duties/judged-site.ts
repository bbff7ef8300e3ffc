import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { dayOf, type TestSite } from '../../../scripts/test/sites.ts';
import { isProcedurePage, pagesOf, type BuiltPage } from '../reading/built-pages.ts';
import type { Finding } from '../reading/expect-none.ts';

/** What of a built site the duties are judged by: so that a site without a feature can be judged as well. */
export interface JudgedSite {
  /** Pages for readers; the editing room is none. */
  pages: readonly BuiltPage[];
  /** Files for machines, by their paths in the site's folder: data, with what tells of them, and feeds. */
  files: readonly string[];
  basePath: string;
  /** The day that the site speaks of. */
  day: string;
  /** Address of the province's portal, of which the site is a part. */
  portal: string;
}

/** Duties by the names of their tests, `A01: …`; each finds what of the site does not do it. */
export type Duties = Readonly<Record<string, (site: JudgedSite) => Finding[]>>;

/** A built site as the duties look at it. @throws Error where it is not built */
export function judgedSite(site: TestSite): JudgedSite {
  if (!existsSync(site.siteDir)) throw new Error(`${site.siteDir} is not built; npm test builds it`);
  const { portal } = parse(readFileSync(join(site.contentDir, 'site.yaml'), 'utf8')) as {
    portal: { url: string };
  };
  const pages = pagesOf(site).filter(({ file }) => !file.startsWith('quan-tri/'));
  const files = globSync(['du-lieu-mo/**/*.{json,jsonld,csv,txt}', '**/atom.xml', 'lich.ics'], {
    cwd: site.siteDir,
  }).sort();
  return { pages, files, basePath: site.basePath, day: dayOf(site), portal: portal.url };
}

/** The pages of procedures that are in force: the others keep nothing but what became of them. */
export const procedurePages = ({ pages }: JudgedSite): BuiltPage[] =>
  pages.filter((page) => isProcedurePage(page) && page.html.includes('data-official-head'));

/** The pages that do not fit, each as a finding; having none to look at is one, too. */
export function onEach(
  pages: readonly BuiltPage[],
  what: string,
  fits: (page: BuiltPage) => boolean,
): Finding[] {
  if (pages.length === 0) return [{ what: `no page to look at: ${what}`, where: 'the site' }];
  return pages.filter((page) => !fits(page)).map(({ file }) => ({ what, where: file }));
}

/** What a page lacks of what it must say; the page itself, where it is not there. */
export function saysAll({ pages }: JudgedSite, file: string, words: readonly (string | RegExp)[]): Finding[] {
  const html = pages.find((page) => page.file === file)?.html;
  if (html === undefined) return [{ what: 'no such page', where: file }];
  return words
    .filter((word) => (typeof word === 'string' ? !html.includes(word) : !word.test(html)))
    .map((word) => ({ what: `does not say ${String(word)}`, where: file }));
}
