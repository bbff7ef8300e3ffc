import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Approval, ApprovedKind } from '../fields/approval.ts';
import { approvalStanding, type ApprovalStanding } from './approval-standing.ts';
import { once } from './once.ts';
import { SECTIONS } from './sections.ts';
import { contentDir, isPreview, site, siteDate } from './site.ts';

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

/** Addresses that were published (the ledger's lines begin with them): these keep a page whatever becomes of the entry. */
const published = once((): ReadonlySet<string> => {
  const ledger = join(contentDir, 'dia-chi-da-dang.txt');
  const lines = existsSync(ledger) ? readFileSync(ledger, 'utf8').split(/\r?\n/) : [];
  return new Set(lines.map((line) => line.split(' ', 1)[0] ?? ''));
});

/** Whether the build shows the entry: approved, or not yet and marked so. */
export const isShown = (kind: ApprovedKind, entry: Approvable): boolean =>
  standingOf(kind, entry) !== 'withheld';

/** Whether the entry is not shown and yet had a page once, which then says that it awaits approval and nothing else. */
export const isWithheldPage = (kind: ApprovedKind, entry: Approvable): boolean =>
  !isShown(kind, entry) && published().has(`${SECTIONS[kind].path}/${entry.id}/`);
