import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { readEnvironment } from '../../src/site/environment.ts';

const project = (path: string): string => resolve(import.meta.dirname, '../..', path);

/** Everything that a test run writes; emptied when a run begins. */
export const TEST_DIR = project('.build/test');

/** The day that the test sites speak of: fixed, so that a test passes tomorrow as it did today. */
export const TEST_DATE = '2026-11-24';

/** The 700 official records of commune level; they lie beside the project or not at all. */
export const WARD_RECORDS = project('../shared/data/tthc/ward.jsonl.gz');

/** The part of them that the site of the official records is made of (scripts/test/sample-records.ts). */
export const WARD_SAMPLE = `${TEST_DIR}/ward-sample.jsonl`;

/** Whether the official records are at hand. Tests over them are skipped, visibly, when they are not. */
export const hasWardRecords = (): boolean => existsSync(WARD_RECORDS);

/** A built site that tests look at. */
export interface TestSite {
  name: 'content' | 'ward' | 'components';
  contentDir: string;
  siteDir: string;
  basePath: string;
  /** The day that the site speaks of, where it is not {@link TEST_DATE}. */
  siteDate?: string;
}

const { contentDir, siteDate, siteDateIsGiven } = readEnvironment({
  CONTENT_DIR: project('content'),
  ...process.env,
});

/** The site of the project's own content; for `npm run test:content` that of another's, on its day. */
export const CONTENT_SITE: TestSite = {
  name: 'content',
  contentDir,
  siteDir: `${TEST_DIR}/content-site`,
  basePath: '/cai-cach-hanh-chinh/',
  ...(siteDateIsGiven && { siteDate }),
};

/** The site of a sample of the imported official records and nothing else. */
export const WARD_SITE: TestSite = {
  name: 'ward',
  contentDir: `${TEST_DIR}/ward-content`,
  siteDir: `${TEST_DIR}/ward-site`,
  basePath: '/cai-cach-hanh-chinh/',
};

/** The project's own content once more, built from a copy of its folder: it must come out the same byte for byte. */
export const SECOND_CONTENT_SITE: TestSite = {
  ...CONTENT_SITE,
  contentDir: `${TEST_DIR}/content-copy`,
  siteDir: `${TEST_DIR}/content-site-again`,
};

/** The site of the artificial content, with an entry that uses every component; its files lie in a public/ of its own. */
export const COMPONENTS_SITE = {
  name: 'components',
  contentDir: project('tests/fixtures/content-base'),
  publicDir: project('tests/fixtures/public'),
  siteDir: `${TEST_DIR}/components-site`,
  basePath: '/cai-cach-hanh-chinh/',
} as const satisfies TestSite & { publicDir: string };

/** Whether one unit's content is tested (`npm run test:content`), not the program. */
export const isContentRun = Boolean(process.env['CONTENT_DIR']);

export const TEST_SITES: readonly TestSite[] = isContentRun ? [CONTENT_SITE] : [CONTENT_SITE, WARD_SITE];

/** The day that a site speaks of. */
export const dayOf = ({ siteDate = TEST_DATE }: TestSite): string => siteDate;

/** The project's own content on days of both eras of the area: the town until 30 June 2025, its three heirs after. */
export const ERA_SITES: readonly TestSite[] = [
  ...['2022-06-01', '2025-06-30', '2025-07-01'].map((siteDate): TestSite => ({
    ...CONTENT_SITE,
    siteDir: `${TEST_DIR}/content-site-${siteDate}`,
    siteDate,
  })),
  { ...CONTENT_SITE, siteDate: TEST_DATE },
];

/** Whether the site stands; a site of the official records can't where those are absent. */
export const isBuilt = ({ siteDir }: TestSite): boolean => existsSync(siteDir);

/** Origin of the test sites' absolute addresses. */
export const TEST_SITE_URL = 'https://trang-thu.example';

/** The environment contract for building a test site. */
export const environmentOf = ({
  contentDir,
  basePath,
  siteDate = TEST_DATE,
}: TestSite): Record<string, string> => ({
  CONTENT_DIR: contentDir,
  CONTENT_BASE: '',
  BASE_PATH: basePath,
  SITE_DATE: siteDate,
  SITE_URL: TEST_SITE_URL,
});
