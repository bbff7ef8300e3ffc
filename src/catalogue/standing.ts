import { APPROVED_KINDS, type Approval, type ApprovedKind } from '../fields/approval.ts';
import { isGroup } from '../fields/is-group.ts';
import { approvalStanding } from '../site/approval-standing.ts';
import type { Site } from '../site/schema.ts';
import { addDays } from '../text/days.ts';
import { formatDate } from '../text/dates.ts';
import { byteOrder } from '../text/byte-order.ts';
import { CONTENT_TYPES } from './content-types.ts';
import { calledBy, turnsOfFile, type FileData, type Turn } from './turns-of-file.ts';

/** How the files of a content folder stand on a day, by what they say themselves. */
export interface Standing {
  /** How many entries the site shows as current. */
  live: number;
  /** How many entries an office has to approve and has not. */
  unapproved: number;
  /** What is ready and comes on a day of its own, however far. */
  waiting: Turn[];
  /** What the site will show differently within {@link AHEAD} days. */
  coming: Turn[];
  /** What somebody should have looked at by now, in Vietnamese. */
  overdue: string[];
}

/** So many days are told ahead. */
export const AHEAD = 30;

const BEGINNINGS = /^(?:lên trang|bắt đầu|hiện ở đầu trang|đóng cửa|mới có hiệu lực|được công bố)/;

/** Whether a turn brings something that is ready and waits. */
export const isBeginning = ({ how }: Turn): boolean => BEGINNINGS.test(how);

/** Whether an entry's own days have come and are not over; a question that waits for its answer isn't there yet. */
export function isLive(data: unknown, day: string): boolean {
  const { publishedOn, askedOn, answeredOn, validFrom, validUntil, unpublishOn } = data as Record<
    string,
    string | undefined
  >;
  if (askedOn !== undefined && answeredOn === undefined) return false;
  const hasBegun = [publishedOn, answeredOn, validFrom].every((first) => first === undefined || first <= day);
  return (
    hasBegun &&
    !(validUntil !== undefined && validUntil < day) &&
    !(unpublishOn !== undefined && unpublishOn <= day)
  );
}

/** Whether an office has to approve an entry of the kind, and has not. */
export const isUnapproved = (
  name: string,
  data: unknown,
  policy: Site['approval'] | undefined,
  day: string,
): boolean =>
  name in APPROVED_KINDS &&
  approvalStanding(
    name as ApprovedKind,
    data as Approval,
    { policy, day, isPreview: false },
    'criticism' in (data as object),
  ) !== 'approved';

/** An alert that is over, as an editor should clear it away. */
export const alertsOver = (site: Pick<Partial<Site>, 'alerts'> | undefined, day: string): string[] =>
  (site?.alerts ?? []).flatMap((alert) =>
    alert.until < day
      ? `Thông báo khẩn${calledBy(alert)} đã thôi hiện từ sau ${formatDate(alert.until)}; xóa đi cho gọn`
      : [],
  );

/** @param day ISO */
export function standingOf(files: readonly FileData[], day: string): Standing {
  const entries = files.filter(({ name, data }) => name in CONTENT_TYPES && isGroup(data));
  const site = files.find(({ name }) => name === 'site')?.data as Partial<Site> | undefined;
  const turns = files
    .flatMap(turnsOfFile)
    .filter((turn) => turn.day > day)
    .sort((a, b) => byteOrder(a.day, b.day) || byteOrder(a.what, b.what) || byteOrder(a.how, b.how));
  return {
    live: entries.filter(({ data }) => isLive(data, day)).length,
    unapproved: entries.filter(({ name, data }) => isUnapproved(name, data, site?.approval, day)).length,
    waiting: turns.filter(isBeginning),
    coming: turns.filter((turn) => turn.day <= addDays(day, AHEAD)),
    overdue: [...entries.flatMap((entry) => pastReview(entry, day)), ...alertsOver(site, day)],
  };
}

function pastReview({ name, data }: FileData, day: string): string[] {
  const { reviewBy } = data as { reviewBy?: string };
  const kind = CONTENT_TYPES[name as keyof typeof CONTENT_TYPES].label;
  return reviewBy !== undefined && reviewBy < day
    ? [`${kind}${calledBy(data)}: đã qua hạn rà soát ${formatDate(reviewBy)}`]
    : [];
}
