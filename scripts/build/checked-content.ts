import { resolve } from 'node:path';
import type { Environment } from '../../src/site/environment.ts';
import type { RedirectRow } from '../../src/site/schemas/redirects-schema.ts';
import type { Site } from '../../src/site/schema.ts';
import { isComposed } from '../../src/content-folder/layers.ts';
import { attachmentProblems } from '../check/attachments/attachment-problems.ts';
import { checkFaults, withProblems } from '../check/check-content.ts';
import { summaryLine } from '../check/formats/text.ts';
import type { Content } from '../content/content.ts';
import { problemLine } from '../content/problem-line.ts';
import { errorsOf, warningsOf, type FaultReport } from '../content/problem.ts';
import { keptEntries } from '../content/kept-entries.ts';
import { readContent } from '../content/read-content.ts';
import type { WantedCopies } from './kept/copies-ahead.ts';
import { releaseObstacles, type Release } from './release.ts';
import { siteAddress } from '../../src/site/site-address.ts';
import { siteOn } from '../../src/site/site-on.ts';
import { contentCounts, type ContentCounts } from '../measure/content-counts.ts';
import { entryDays } from '../measure/entry-days.ts';
import { sayChanges } from '../outlook/say-changes.ts';
import { wantedCopies } from './write-worker.ts';

/** What is to be checked before a build, all of it plain data. */
export interface CheckOrder {
  environment: Pick<Environment, 'contentDir' | 'siteDate' | 'siteUrl' | 'basePath'>;
  publicDir: string;
  release: boolean;
  /** SITE_DATE of the build before, if it is known. */
  lastDate: string | undefined;
}

/** What a build still needs of the content beside its pages, all of it plain data. */
export interface CheckedContent {
  /** content/site.yaml, as on every day. */
  site: Site;
  redirects: readonly RedirectRow[];
  copies: WantedCopies;
  /** What there is of each kind, and the last day of each entry's page by its address. */
  counts: ContentCounts;
  days: Readonly<Record<string, string>>;
  /** What changed since the build before, and what will, to whoever builds. */
  changes: string;
  /** That there are warnings, where there are. */
  warnings: string | undefined;
}

/** Why there will be no build: a line for each reason, and what they come to. */
export interface Refusal {
  lines: string[];
  sum: string;
}

/** Whom the check tells how far it is. */
export interface CheckListener {
  /** Every file was read and no field of one is wrong. */
  onRead: () => void;
  onRule: (done: number, all: number) => void;
  /** Nothing is wrong with the content: what else a build needs of it is found out while pages are rendered. */
  onSound: () => void;
}

/** Of units on one base, which one thread checks one after the other, most entries are the same; those of others go at once. */
const ENTRIES = keptEntries();

/** What a build needs of its content, when nothing is wrong with it; else everything that is wrong, at once. */
export async function checkedContent(
  { environment, publicDir, release, lastDate }: CheckOrder,
  { onRead, onRule, onSound }: CheckListener,
): Promise<CheckedContent | Refusal> {
  const { contentDir, siteDate } = environment;
  const read = readContent(
    resolve(contentDir),
    siteDate,
    publicDir,
    isComposed(contentDir) ? ENTRIES : undefined,
  );
  if (read.problems.length === 0) onRead();
  const rules = checkFaults(read, onRule);
  const report = withProblems(rules, await attachmentProblems(read.content));
  const errors = errorsOf(report);
  const site = read.content.lists.site?.value;
  if (errors.length > 0 || !site)
    return {
      lines: errors.map(problemLine),
      sum: `${summaryLine(report)} Trang chưa được dựng lại; bản đang có giữ nguyên.`,
    };
  const obstacles = release ? releaseObstacles(toRelease(read.content, site, environment)) : [];
  if (obstacles.length > 0)
    return {
      lines: obstacles,
      sum: `Chưa đăng được: ${obstacles.length} điều cơ quan còn phải cung cấp. Bản đang có giữ nguyên.`,
    };
  onSound();
  return { ...needed(read.content, site, lastDate), warnings: warned(report) };
}

/** The site as it would be published on its day. */
function toRelease(
  { entries, siteDate }: Content,
  site: Site,
  environment: CheckOrder['environment'],
): Release {
  const then = siteOn(site, siteDate);
  return {
    site: then,
    ...siteAddress(environment, then),
    standingPages: entries.standingPages.map(({ id }) => id),
  };
}

const warned = (report: FaultReport): string | undefined =>
  warningsOf(report).length === 0
    ? undefined
    : `${summaryLine(report)} Chạy "npm run check" để xem cảnh báo.`;

const needed = (
  content: Content,
  site: Site,
  lastDate: string | undefined,
): Omit<CheckedContent, 'warnings'> => ({
  site,
  redirects: content.lists.redirects?.value ?? [],
  copies: wantedCopies(content),
  counts: contentCounts(content),
  days: entryDays(content),
  changes: sayChanges(content, lastDate),
});
