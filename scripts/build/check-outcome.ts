import type { Site } from '../../src/site/schema.ts';
import { siteAddress } from '../../src/site/site-address.ts';
import { siteOn } from '../../src/site/site-on.ts';
import { attachmentProblems } from '../check/attachments/attachment-problems.ts';
import { checkFaults, withProblems } from '../check/check-content.ts';
import { summaryLine } from '../check/formats/text.ts';
import type { Content } from '../content/content.ts';
import { problemLine } from '../content/problem-line.ts';
import { errorsOf, warningsOf, type FaultReport } from '../content/problem.ts';
import type { ReadContent } from '../content/read-content.ts';
import { contentCounts } from '../measure/content-counts.ts';
import { entryDays } from '../measure/entry-days.ts';
import { sayChanges } from '../outlook/say-changes.ts';
import type { CheckedContent, CheckListener, CheckOrder, Refusal } from './checked-content.ts';
import { releaseObstacles, type Release } from './release.ts';
import { wantedCopies } from './write-worker.ts';

/** What a build needs of a content that was read, when nothing is wrong with it; else everything that is wrong, at once. */
export async function outcomeOf(
  read: ReadContent,
  { environment, release, lastDate }: CheckOrder,
  { onRule, onSound }: Omit<CheckListener, 'onRead'>,
): Promise<CheckedContent | Refusal> {
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
