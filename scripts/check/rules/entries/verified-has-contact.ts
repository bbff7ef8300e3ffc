import type { Entry, Rule } from '../../../content/content.ts';

type Reachable = Entry<'hotlines'> | Entry<'feedbackChannels'> | Entry<'offices'>;

const CONTACT_FIELDS = ['phones', 'emails', 'websites', 'address', 'postalAddress'] as const;

/** Whether a way of contact is written down, right or wrong: a wrong one has its own message. */
function hasContact({ data }: Reachable): boolean {
  const written = data as Record<string, unknown>;
  return CONTACT_FIELDS.some((key) =>
    Array.isArray(written[key]) ? written[key].length > 0 : Boolean(written[key]),
  );
}

/** "Đã xác minh" says that a contact was confirmed, so there has to be one. */
export const verifiedHasContact: Rule = {
  id: 'verified-has-contact',
  severity: 'warning',
  description: 'Đã xác minh thì phải có ít nhất một cách liên hệ',
  *check(content) {
    const reachable: Reachable[] = [
      ...content.entries.hotlines,
      ...content.entries.feedbackChannels,
      ...content.entries.offices,
    ];
    for (const entry of reachable) {
      if (entry.fields.verification?.state !== 'verified' || hasContact(entry)) continue;
      yield {
        in: entry,
        path: ['verification', 'state'],
        message: 'ghi đã xác minh nhưng chưa có số điện thoại, thư điện tử, trang web hay địa chỉ',
        advice: 'thêm cách liên hệ đã xác minh, hoặc đổi thành awaiting',
      };
    }
  },
};
