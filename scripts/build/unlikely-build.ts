import { askGit } from '../../src/content-folder/ask-git.ts';
import { todayInVietnam, type Environment } from '../../src/site/environment.ts';
import { formatDate } from '../../src/text/dates.ts';
import type { BuildRecord } from '../built-site/build-record.ts';

/** Share of the last build's pages that may be gone without a word. */
const MAY_BE_GONE = 0.05;

/** A build that a clock set wrong or a folder half read would make; the message says so in Vietnamese, and the way out. */
export class UnlikelyBuild extends Error {}

/** The day in Vietnam on which the checked out commit was made; nothing outside of git. */
export function commitDay(folder: string): string | undefined {
  const seconds = Number(askGit(folder, 'log', '-1', '--format=%ct') ?? 0);
  return seconds > 0 ? todayInVietnam(new Date(seconds * 1000)) : undefined;
}

/**
 * The machine's clock is believed only as far as it doesn't run behind what is known: the last build, and the commit
 * that is built. A day that somebody wrote (SITE_DATE) is meant.
 * @throws UnlikelyBuild
 */
export function refuseEarlierDay(
  { siteDate, siteDateIsGiven }: Pick<Environment, 'siteDate' | 'siteDateIsGiven'>,
  last: string | undefined,
  commit: string | undefined,
): void {
  const known = [
    [last, 'bản đang có nói về ngày'],
    [commit, 'lần ghi (commit) đang dựng làm ngày'],
  ] as const;
  for (const [day, what] of siteDateIsGiven ? [] : known)
    if (day !== undefined && siteDate < day)
      throw new UnlikelyBuild(
        `Đồng hồ của máy là ngày ${formatDate(siteDate)}, mà ${what} ${formatDate(day)}. Sửa lại đồng hồ rồi chạy lại; nếu đúng là muốn dựng cho ngày ấy, ghi rõ SITE_DATE=${siteDate}. Bản đang có giữ nguyên.`,
      );
}

/**
 * A site that lost many pages at once is more likely a mistake than meant.
 * @throws UnlikelyBuild
 */
export function refuseLoss(last: BuildRecord | undefined, pages: number, allowFewerPages: boolean): void {
  if (!last || allowFewerPages || pages >= last.pages * (1 - MAY_BE_GONE)) return;
  const percent = Math.round((1 - pages / last.pages) * 100);
  throw new UnlikelyBuild(
    `Bản mới chỉ có ${pages} trang, bản đang có ${last.pages} trang (theo ngày ${formatDate(last.siteDate)}): mất ${percent} %. Xem lại thư mục nội dung và ngày; nếu đúng ý, thêm --allow-fewer-pages. Bản đang có giữ nguyên.`,
  );
}
