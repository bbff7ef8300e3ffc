import { existsSync, globSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_SITE, isContentRun } from '../../scripts/test/sites.ts';

/** Sections whose entries have pages of one kind; the first page of each stands for the kind. */
const SECTIONS = [
  'thu-tuc',
  'linh-vuc',
  'chu-cai',
  'su-kien',
  'van-ban',
  'tin-tuc',
  'dien-hinh',
  'hoi-dap',
  'co-quan',
  'an-pham',
  'chon-thu-tuc',
  'cong-bo',
  'doi-tuong',
  'ban-tin',
  'ket-qua-phan-anh',
  'ke-hoach',
];

/** Another's content need not have every kind; of this repository's every one must be built. */
const isThere = (path: string): boolean =>
  !isContentRun || existsSync(join(CONTENT_SITE.siteDir, path, 'index.html'));

const pageOf = (file: string): string => file.replace(/index\.html$/, '');

/** The procedure that tests of many pages look at; of a site that lacks it, the first one. */
export const PROCEDURE: string =
  ['thu-tuc/dang-ky-khai-sinh/', ...globSync('thu-tuc/*/index.html', { cwd: CONTENT_SITE.siteDir }).sort()]
    .map(pageOf)
    .find(isThere) ?? '';

/** One page of each kind on the content site, as paths under its base path: lists, entries, and the pages that stand alone. */
export const PAGE_KINDS: readonly string[] = [
  ...new Set([
    '',
    'tim-kiem/',
    'duong-day-nong/',
    'phan-anh-kien-nghi/',
    'so-do-trang/',
    'ngoai-tuyen/',
    'quay/',
    'gioi-thieu/',
    PROCEDURE,
    ...SECTIONS.flatMap((section) => {
      const entry = globSync(`${section}/**/index.html`, { cwd: CONTENT_SITE.siteDir })
        .filter((file) => file !== `${section}/index.html`)
        .sort()[0];
      return [`${section}/index.html`, ...(entry ? [entry] : [])].map(pageOf);
    }),
  ]),
].filter(isThere);
