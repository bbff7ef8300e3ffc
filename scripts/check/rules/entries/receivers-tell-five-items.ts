import type { FeedbackChannel } from '../../../../src/feedback-channels/schema.ts';
import type { Rule } from '../../../content/content.ts';

/** The five items by the fields that hold them. */
const ITEMS = {
  address: 'địa chỉ cơ quan',
  postalAddress: 'địa chỉ thư tín',
  phones: 'số điện thoại chuyên dùng',
  websites: 'trang web',
  emails: 'thư điện tử',
} as const satisfies Partial<Record<keyof FeedbackChannel, string>>;

const isGiven = (value: unknown): boolean => (Array.isArray(value) ? value.length > 0 : Boolean(value));

/**
 * A body that receives reflections on administrative rules publishes five items, all of them (Nghị định 20/2008/NĐ-CP arts.
 * 10.3, 13.3; requirement I01). The national portal is a way to send, not a body, so one address is all of it.
 */
export const receiversTellFiveItems: Rule = {
  id: 'receivers-tell-five-items',
  severity: 'error',
  description: 'Nơi tiếp nhận phản ánh về quy định chỉ là đã xác minh khi có đủ năm thông tin',
  *check(content) {
    for (const entry of content.entries.feedbackChannels) {
      const { about, level, verification } = entry.fields;
      if (verification?.state !== 'verified' || level === 'national') continue;
      if (!about?.includes('administrative-rules')) continue;
      const missing = Object.entries(ITEMS).filter(([field]) => !isGiven(Object(entry.data)[field]));
      if (missing.length === 0) continue;
      yield {
        in: entry,
        path: ['verification', 'state'],
        message: `ghi đã xác minh nhưng còn thiếu ${missing.map(([, name]) => name).join(', ')}`,
        advice: `thêm ${missing.map(([field]) => field).join(', ')}, hoặc đổi thành awaiting; địa chỉ thư tín trùng địa chỉ cơ quan thì ghi lại`,
      };
    }
  },
};
