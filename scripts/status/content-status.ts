import { CONTENT_TYPES, type CollectionName } from '../../src/catalogue/content-types.ts';
import { alertsOver, isBeginning, isLive, isUnapproved } from '../../src/catalogue/standing.ts';
import { APPROVED_KINDS, type ApprovedKind } from '../../src/fields/approval.ts';
import { addDays } from '../../src/text/days.ts';
import { checkRead } from '../check/check-content.ts';
import type { Content, Entry } from '../content/content.ts';
import { openQuestions } from '../content/open-questions.ts';
import type { ReadContent } from '../content/read-content.ts';
import type { Turn } from '../../src/catalogue/turns-of-file.ts';
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
      entries: (content.entries[name] as Entry[]).filter(({ fields }) => isLive(fields, siteDate)).length,
    })),
    unapproved: APPROVED.flatMap((name) => {
      const entries = (content.entries[name] as Entry[]).filter(({ fields }) =>
        isUnapproved(name, fields, content.lists.site?.value?.approval, siteDate),
      );
      return entries.length > 0 ? [{ kind: CONTENT_TYPES[name].label, entries: entries.length }] : [];
    }),
    waiting: stateChanges(content, siteDate, FOR_EVER).filter(isBeginning),
    coming: stateChanges(content, siteDate, until),
    overdue: [...pastReviews(read), ...pastAlerts(content), ...pastQuestions(content)],
  };
}

const APPROVED = Object.keys(APPROVED_KINDS) as ApprovedKind[];

function pastReviews(read: ReadContent): ContentStatus['overdue'] {
  const { problems, ready } = checkRead(read);
  return [
    ...ready.flatMap(({ kind, file = '', text }) => (kind === 'review' ? [{ file, what: text }] : [])),
    ...problems.flatMap(({ rule, file, message }) =>
      TOLD_BY_TIME.has(rule) ? [{ file, what: message }] : [],
    ),
  ];
}

const pastAlerts = ({ lists: { site }, siteDate }: Content): ContentStatus['overdue'] =>
  alertsOver(site?.value, siteDate).map((what) => ({ file: site?.file ?? '', what }));

const pastQuestions = (content: Content): ContentStatus['overdue'] =>
  openQuestions(content)
    .filter(({ isOverdue }) => isOverdue)
    .map(({ entry: { file }, waiting }) => ({ file, what: waiting }));
