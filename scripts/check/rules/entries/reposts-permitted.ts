import { mayShowText, type Repost } from '../../../../src/news/repost-schema.ts';
import type { Entry, Finding, Rule } from '../../../content/content.ts';

/** Two lines on a phone: what may be said of another's article without its owner's leave (requirement J02). */
const TWO_LINES = 200;

/**
 * Whoever reposts without the right holder's leave is fined (Nghị định 174/2026/NĐ-CP art. 93): then the title, two lines of
 * our own and the link are all.
 */
export const repostsPermitted: Rule = {
  id: 'reposts-permitted',
  severity: 'error',
  description:
    'Bài của nơi khác chỉ đăng nguyên khi được phép; không thì tên bài, hai dòng tóm tắt và liên kết',
  *check(content) {
    for (const entry of content.entries.news) {
      const { repost, publishedOn } = entry.fields;
      if (!repost) continue;
      if (publishedOn !== undefined && repost.publishedOn > publishedOn)
        yield {
          in: entry,
          path: ['repost', 'publishedOn'],
          message: `nơi ấy đăng sau ngày trang này đăng lại (${publishedOn})`,
          advice: 'xem lại bài gốc rồi sửa một trong hai ngày',
        };
      if (!mayShowText(repost, content.siteDate)) yield* withoutLeave(entry, repost);
    }
  },
};

function* withoutLeave(entry: Entry<'news'>, { permission }: Repost): Generator<Finding> {
  const { summary = '' } = entry.fields;
  if (entry.body.trim() !== '')
    yield permission
      ? {
          in: entry,
          path: ['repost', 'permission', 'validUntil'],
          severity: 'warning',
          message: 'hết hạn được phép đăng lại; trang chỉ còn hiện tên bài, tóm tắt và liên kết',
          advice: 'xin phép tiếp rồi sửa ngày, hoặc xóa phần nội dung',
        }
      : {
          in: entry,
          path: ['repost'],
          message: 'chưa được phép đăng lại mà có phần nội dung',
          advice: 'xóa phần nội dung, hoặc ghi permission (văn bản cho phép đăng lại)',
        };
  if (summary.length > TWO_LINES)
    yield {
      in: entry,
      path: ['summary'],
      message: `tóm tắt bài của nơi khác dài ${summary.length} chữ, nhiều hơn hai dòng (${TWO_LINES})`,
      advice: 'viết lại bằng lời của mình, ngắn hơn; người đọc xem bài gốc ở liên kết',
    };
}
