import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import { APPROVED_KINDS, type Approval, type ApprovedKind } from '../../src/fields/approval.ts';
import { approvalStanding } from '../../src/site/approval-standing.ts';
import { addDays } from '../../src/text/days.ts';
import { formatDate } from '../../src/text/dates.ts';
import { checkRead } from '../check/check-content.ts';
import type { Content, Entry } from '../content/content.ts';
import { shorten } from '../content/problem.ts';
import type { ReadContent } from '../content/read-content.ts';
import type { Turn } from '../outlook/procedure-turns.ts';
import { stateChanges } from '../outlook/state-changes.ts';

/** How a content folder stands on a day. */
export interface ContentStatus {
  siteDate: string;
  /** Entries that the site shows as current, by the kind's name. */
  live: { kind: string; entries: number }[];
  /** Entries that an office has to approve and has not, by the kind's name. */
  unapproved: { kind: string; entries: number }[];
  /** What is ready and comes on a day of its own, however far. */
  waiting: Turn[];
  /** What the site will show differently within the days asked for. */
  coming: Turn[];
  until: string;
  /** What somebody should have looked at by now. */
  overdue: { file: string; what: string }[];
}

/** Rules that speak up because a day has passed. */
const TOLD_BY_TIME = new Set([
  'source-stale',
  'holidays-next-year',
  'in-force-recently-checked',
  'override-over',
  'text-keeps-up',
]);
/** Far enough for whatever is ready. */
const FOR_EVER = '9999-12-31';
const BEGINNINGS = /^(?:lên trang|bắt đầu|hiện ở đầu trang|đóng cửa|mới có hiệu lực|được công bố)/;

/** @param days how many days ahead are asked for */
export function contentStatus(read: ReadContent, days: number): ContentStatus {
  const { content } = read;
  const { siteDate } = content;
  const until = addDays(siteDate, days);
  return {
    siteDate,
    until,
    live: (Object.keys(CONTENT_TYPES) as CollectionName[]).map((name) => ({
      kind: CONTENT_TYPES[name].label,
      entries: (content.entries[name] as Entry[]).filter((entry) => isLive(entry, siteDate)).length,
    })),
    unapproved: APPROVED.flatMap((name) => {
      const entries = (content.entries[name] as Entry[]).filter((entry) =>
        isUnapproved(name, entry, content),
      );
      return entries.length > 0 ? [{ kind: CONTENT_TYPES[name].label, entries: entries.length }] : [];
    }),
    waiting: stateChanges(content, siteDate, FOR_EVER).filter(({ how }) => BEGINNINGS.test(how)),
    coming: stateChanges(content, siteDate, until),
    overdue: [...pastReviews(read), ...pastAlerts(content)],
  };
}

/** Whether the entry's own days have come and are not over. */
function isLive({ fields }: Entry, day: string): boolean {
  const { publishedOn, answeredOn, validFrom, validUntil, unpublishOn } = fields as Record<
    string,
    string | undefined
  >;
  const hasBegun = [publishedOn, answeredOn, validFrom].every((first) => first === undefined || first <= day);
  return (
    hasBegun &&
    !(validUntil !== undefined && validUntil < day) &&
    !(unpublishOn !== undefined && unpublishOn <= day)
  );
}

const APPROVED = Object.keys(APPROVED_KINDS) as ApprovedKind[];

const isUnapproved = (kind: ApprovedKind, { fields }: Entry, { lists, siteDate }: Content): boolean =>
  approvalStanding(
    kind,
    fields as Approval,
    { policy: lists.site?.value?.approval, day: siteDate, isPreview: false },
    'criticism' in fields,
  ) !== 'approved';

function pastReviews(read: ReadContent): ContentStatus['overdue'] {
  const { problems, ready } = checkRead(read);
  return [
    ...ready.flatMap(({ kind, file = '', text }) => (kind === 'review' ? [{ file, what: text }] : [])),
    ...problems.flatMap(({ rule, file, message }) =>
      TOLD_BY_TIME.has(rule) ? [{ file, what: message }] : [],
    ),
  ];
}

function pastAlerts({ lists: { site }, siteDate }: Content): ContentStatus['overdue'] {
  return (site?.value?.alerts ?? []).flatMap(({ text, until }) =>
    until < siteDate
      ? [
          {
            file: site?.file ?? '',
            what: `Thông báo khẩn "${shorten(text)}" đã thôi hiện từ sau ${formatDate(until)}; xóa đi cho gọn`,
          },
        ]
      : [],
  );
}
