import { playwrightCounts, vitestCounts } from './counts.ts';
import { findBrowser } from '../browser/find-browser.ts';
import {
  COMPONENTS_SITE,
  CONTENT_SITE,
  dayOf,
  environmentOf,
  ERA_SITES,
  hasWardRecords,
  SECOND_CONTENT_SITE,
  TEST_DATE,
  TEST_DIR,
  WARD_RECORDS,
  WARD_SAMPLE,
  WARD_SITE,
  type TestSite,
} from './sites.ts';
import { commandStage, inTurn, runnerStage, skippedStage, type Stage } from './stage.ts';

/** The build of a site that tests look at. */
export const build = (title: string, site: TestSite): Stage =>
  commandStage(title, 'node', ['scripts/build/main.ts', '--out', site.siteDir], environmentOf(site));

const componentsSite: Stage = commandStage(
  'Build of every component',
  'node',
  ['scripts/build/main.ts', '--out', COMPONENTS_SITE.siteDir, '--public', COMPONENTS_SITE.publicDir],
  environmentOf(COMPONENTS_SITE),
);

/** A project of vitest.config.ts, or one with a configuration of its own. */
export const vitest = (title: string, project: string, ...options: string[]): Stage => {
  const reportFile = `${TEST_DIR}/vitest-${project}.json`;
  const args = [
    'run',
    ...options,
    '--project',
    project,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${reportFile}`,
  ];
  return runnerStage({ title, command: 'vitest', args, reportFile, counts: vitestCounts });
};

const rendering: Stage = vitest(
  'Work for each page',
  'rendering',
  '--config=tests/rendering/vitest.config.ts',
  '--root=.',
);

/** Tests in a browser: a project of playwright.config.ts, or the files of it that `files` matches. */
export const playwright = (title: string, project: string, files = '', ...options: string[]): Stage => {
  const reportFile = `${TEST_DIR}/playwright-${project}${files.replace(/\W+/g, '-')}.json`;
  return runnerStage({
    title,
    command: 'playwright',
    args: ['test', `--project=${project}`, ...(files ? [files] : []), ...options],
    env: async () => ({ CHROME_PATH: await findBrowser(), PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile }),
    reportFile,
    counts: playwrightCounts,
  });
};

const LAYOUTS = 'e2e/narrow';
const OTHERS = 'e2e/(?!narrow)';

const types: Stage = commandStage(
  'Types',
  'astro',
  ['check', '--minimumFailingSeverity', 'warning', '--minimumSeverity', 'warning'],
  { ASTRO_TELEMETRY_DISABLED: '1' },
);

const wardStages = (): Stage[] =>
  hasWardRecords()
    ? [
        commandStage('Sample of the official records', 'node', ['scripts/test/sample-records.ts']),
        commandStage('Import of the official records', 'node', [
          'scripts/import/main.ts',
          WARD_SAMPLE,
          '--into',
          WARD_SITE.contentDir,
        ]),
        build('Build of the official records', WARD_SITE),
      ]
    : [
        skippedStage('Import of the official records', `${WARD_RECORDS} is not at hand`),
        skippedStage('Build of the official records', `${WARD_RECORDS} is not at hand`),
      ];

/** Whatever builds or writes Astro's folder of types, one after the other. */
const builds: Stage[] = inTurn([
  types,
  build('Build of the content', CONTENT_SITE),
  build('Second build of the content', SECOND_CONTENT_SITE),
  ...ERA_SITES.filter(({ siteDir }) => siteDir !== CONTENT_SITE.siteDir).map((site) =>
    build(`Build of the content for ${dayOf(site)}`, site),
  ),
  componentsSite,
  ...wardStages(),
  vitest('Small sites, built and read', 'site-small'),
]);

/** Tests that only read what was built: they run beside those that build. */
const reading: Stage = {
  ...vitest('The built sites', 'site'),
  after: builds.slice(0, -1).map(({ title }) => title),
};

/** Layouts judge boxes, not time: they run on the core that other tests leave free. */
const layouts: Stage = {
  ...playwright('Layouts in a browser', 'samples', LAYOUTS, '--workers=1'),
  after: ['Build of the content'],
};

/**
 * The whole run; the longest chain comes first, so that it is not what all wait for in the end. The full run adds what
 * takes minutes: the judges on every page, not on one of each kind. The ledger of duties is last: it reads what ran.
 */
export function stages(isFull: boolean): Stage[] {
  const all = judging(isFull);
  const ledger = commandStage('Ledger of duties', 'node', ['scripts/compliance/main.ts'], {
    SITE_DATE: TEST_DATE,
  });
  return [...all, { ...ledger, after: all.map(({ title }) => title) }];
}

const judging = (isFull: boolean): Stage[] => [
  ...builds,
  reading,
  vitest('Units, checks and content', 'unit', '--project=unit-mocking', '--maxWorkers=1'),
  layouts,
  vitest('Paper', 'print'),
  rendering,
  commandStage('Format', 'prettier', ['--check', '.']),
  commandStage('Nothing unused', 'knip', ['--no-progress']),
  commandStage('Content', 'node', ['scripts/check/main.ts'], { SITE_DATE: TEST_DATE }),
  { ...playwright('The built sites in a browser', 'samples', OTHERS), isAlone: true },
  { ...vitest('Lighthouse', 'lighthouse'), isAlone: true },
  ...(isFull ? [{ ...playwright('Every page in a browser', 'every-page'), isAlone: true }] : []),
];
