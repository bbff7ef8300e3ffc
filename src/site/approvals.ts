import type { Approval, ApprovedKind } from '../fields/approval.ts';
import { approvalStanding, type ApprovalStanding } from './approval-standing.ts';
import { publishedAddresses } from './published-addresses.ts';
import { SECTIONS } from './sections.ts';
import { isPreview, site, siteDate } from './site.ts';

/** What the queries need to know of an entry. */
interface Approvable {
  id: string;
  data: Approval & { criticism?: unknown };
}

/** How an entry stands to its approval in this build; criticism is never shown without one. */
export const standingOf = (kind: ApprovedKind, { data }: Approvable): ApprovalStanding =>
  approvalStanding(
    kind,
    data,
    { policy: site.approval, day: siteDate, isPreview },
    data.criticism !== undefined,
  );

/** Whether the build shows the entry: approved, or not yet and marked so. */
export const isShown = (kind: ApprovedKind, entry: Approvable): boolean =>
  standingOf(kind, entry) !== 'withheld';

/**
 * Whether the entry is not shown and yet had a page once: that address keeps a page, which says that the entry awaits approval
 * and nothing else.
 */
export const isWithheldPage = (kind: ApprovedKind, entry: Approvable): boolean =>
  !isShown(kind, entry) && publishedAddresses().has(`${SECTIONS[kind].path}/${entry.id}/`);
