import { globSync } from 'node:fs';
import { CONTENT_SITE } from '../../scripts/test/sites.ts';

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

/** One page of each kind on the content site, as paths under its base path: lists, entries, and the pages that stand alone. */
export const PAGE_KINDS: readonly string[] = [
  '',
  'tim-kiem/',
  'duong-day-nong/',
  'phan-anh-kien-nghi/',
  'so-do-trang/',
  'ngoai-tuyen/',
  'quay/',
  'gioi-thieu/',
  'thu-tuc/dang-ky-khai-sinh/',
  ...SECTIONS.flatMap((section) => {
    const entry = globSync(`${section}/**/index.html`, { cwd: CONTENT_SITE.siteDir })
      .filter((file) => file !== `${section}/index.html`)
      .sort()[0];
    return [`${section}/index.html`, ...(entry ? [entry] : [])].map((file) =>
      file.replace(/index\.html$/, ''),
    );
  }),
];
