import { APPROVED_KINDS } from '../../src/fields/approval.ts';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { approvalStanding } from '../../src/site/approval-standing.ts';
import { isRoleOn } from '../../src/site/schemas/roles-schema.ts';
import type { Content, Entry } from '../content/content.ts';
import type { ReadyItem } from '../content/problem.ts';

/** What is open between the site and those who approve: who has the duty, and what nobody has approved. */
export const openApprovals = (content: Content): ReadyItem[] => [...roles(content), ...unapproved(content)];

/** Duties of approval that nobody is known to have. */
function roles({ lists: { roles: list, site }, siteDate }: Content): ReadyItem[] {
  if (!site?.value?.approval) return [];
  return (list?.value ?? []).flatMap((role) =>
    role.verification.state === 'awaiting' && isRoleOn(role, siteDate)
      ? [
          {
            kind: 'awaiting' as const,
            ask: 'ward' as const,
            file: list?.file,
            of: role.name,
            text: 'Ai giữ vai trò này',
            why: role.verification.note,
          },
        ]
      : [],
  );
}

/** How many entries of each kind an office still has to approve. */
function unapproved({ lists: { site }, entries, siteDate }: Content): ReadyItem[] {
  const policy = site?.value?.approval;
  return (policy?.kinds ?? []).flatMap((kind): ReadyItem[] => {
    const open = (entries[kind] as Entry<typeof kind>[]).filter(
      ({ fields }) =>
        approvalStanding(kind, fields, { policy, day: siteDate, isPreview: true }) !== 'approved',
    );
    if (open.length === 0) return [];
    return [
      {
        kind: 'awaiting',
        ask: 'ward',
        file: site?.file,
        text: `Chưa được duyệt: ${open.length} bài ở mục ${APPROVED_KINDS[kind]} (${CONTENT_TYPES[kind].folder}/)`,
      },
    ];
  });
}
