import type { Approval, ApprovedKind } from '../fields/approval.ts';
import type { ApprovalPolicy } from './schemas/approval-schema.ts';

/**
 * How an entry stands to its approval: `approved` (or of a kind that needs none); `shown` though nobody approved it;
 * `preview`, to be seen in a preview only; `withheld`, not to be seen.
 */
export type ApprovalStanding = 'approved' | 'shown' | 'preview' | 'withheld';

/** What the standing of an entry depends on besides the entry. */
export interface ApprovalSurroundings {
  policy: ApprovalPolicy | undefined;
  /** ISO day: what is approved from a later day on is not yet. */
  day: string;
  isPreview: boolean;
}

/**
 * The standing of an entry of a kind.
 * @param isStrict whether it needs an approval whatever the site's policy is, as criticism does
 */
export function approvalStanding(
  kind: ApprovedKind,
  { approvedBy, approvedOn }: Approval,
  { policy, day, isPreview }: ApprovalSurroundings,
  isStrict = false,
): ApprovalStanding {
  const isApproved = approvedBy !== undefined && approvedOn !== undefined && approvedOn <= day;
  if (isApproved || (!isStrict && !policy?.kinds.includes(kind))) return 'approved';
  if (isPreview) return 'preview';
  return policy?.shownUnapproved && !isStrict ? 'shown' : 'withheld';
}
