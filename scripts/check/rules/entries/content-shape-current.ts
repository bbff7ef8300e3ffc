import { CONTENT_SHAPE } from '../../../../src/site/content-shape.ts';
import type { Rule } from '../../../content/content.ts';

/** Content that is written as an earlier version asked is brought to today's way by a command, not by hand. */
export const contentShapeCurrent: Rule = {
  id: 'content-shape-current',
  severity: 'warning',
  description: 'Nội dung ghi theo cách của bản chương trình đang dùng',
  *check({ lists: { site } }) {
    const shape = site?.value?.contentShape ?? 0;
    if (!site?.value || shape >= CONTENT_SHAPE) return;
    yield {
      in: site,
      path: ['contentShape'],
      message: `nội dung còn ghi theo cách cũ (${shape}; chương trình dùng cách ${CONTENT_SHAPE})`,
      advice: 'chạy "npm run migrate" để xem phải đổi gì, rồi "npm run migrate -- --write" để đổi',
    };
  },
};
