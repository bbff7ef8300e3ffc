import type { Finding } from '../reading/expect-none.ts';
import type { Feature } from './feature.ts';
import type { Duties } from './judged-site.ts';

const FEED = /<link rel="alternate" type="application\/atom\+xml" href="([^"]+)">/;

/** Duties that files for machines do, beside the pages. */
export const OF_FILES_FOR_MACHINES: Duties = {
  'E03: data have a form, a schema and checksums, and every page names a feed that is there': ({
    pages,
    files,
    basePath,
  }) => {
    const there = new Set(files);
    const sets = files.flatMap((path) => /^du-lieu-mo\/luoc-do\/(.+)\.schema\.json$/.exec(path)?.[1] ?? []);
    const wanted = [
      'du-lieu-mo/SHA256SUMS.txt',
      'du-lieu-mo/luoc-do/thu-tuc.schema.json',
      'lich.ics',
      ...sets.flatMap((name) => [`du-lieu-mo/${name}.json`, `du-lieu-mo/${name}.csv`]),
    ];
    const lacking = (path: string, where: string): Finding[] =>
      there.has(path) ? [] : [{ what: `no ${path}`, where }];
    return [
      ...wanted.flatMap((path) => lacking(path, 'the site')),
      ...pages.flatMap(({ html, file }) => {
        if (file === '404.html') return [];
        const feed = FEED.exec(html)?.[1] ?? `${basePath}a feed`;
        return lacking(feed.slice(basePath.length), file);
      }),
    ];
  },
};

const pagesStay: Feature['takeAway'] = (html) => html;

/** Features that are files for machines. */
export const FEATURES_FOR_MACHINES: readonly Feature[] = [
  {
    name: 'the checksums of the data',
    takeAway: pagesStay,
    takesFile: (path) => path.endsWith('SHA256SUMS.txt'),
    duties: ['E03'],
  },
  {
    name: 'the table of the procedures',
    takeAway: pagesStay,
    takesFile: (path) => path === 'du-lieu-mo/thu-tuc.csv',
    duties: ['E03'],
  },
  {
    name: 'the feed of all changes',
    takeAway: pagesStay,
    takesFile: (path) => path === 'thay-doi/atom.xml',
    duties: ['E03'],
  },
];
