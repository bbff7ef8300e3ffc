import { allEntries, type Rule } from '../../../content/content.ts';
import { linksOf } from '../../../content/body-links.ts';

/** Words that say nothing of where a link leads, to somebody who hears the links read aloud. */
const EMPTY_WORDS =
  /^(?:(?:xem|bấm|nhấn|nhấp|click|chọn|tải)?\s*(?:vào\s*)?(?:tại\s*)?(?:đây|link|liên kết này)|xem thêm|xem|chi tiết|xem chi tiết|click|đọc tiếp|tiếp|link)$/i;

/** A link says where it leads, and a picture what it shows (requirement C05, WCAG 2.4.4 and 1.1.1). */
export const linkTexts: Rule = {
  id: 'link-texts',
  severity: 'warning',
  description: 'Chữ của liên kết nói rõ dẫn đến đâu; hình có lời mô tả',
  *check(content) {
    for (const entry of allEntries(content)) {
      for (const { at, label, isImage, target } of linksOf(entry)) {
        if (label === undefined) continue;
        const words = label.replace(/(?<![\s.:…>»])[\s.:…>»]+$/, '').trim();
        if (isImage && words === '')
          yield {
            in: entry,
            offset: entry.bodyOffset + at,
            value: target,
            severity: 'error',
            message: 'hình không có lời mô tả; người không nhìn thấy hình sẽ không biết hình nói gì',
            advice: 'viết ![lời mô tả hình](…)',
          };
        else if (!isImage && (words === '' || EMPTY_WORDS.test(words)))
          yield {
            in: entry,
            offset: entry.bodyOffset + at,
            value: label,
            message: `chữ của liên kết là '${label}', không nói dẫn đến đâu`,
            advice: 'thay bằng tên trang hoặc việc làm ở đó, ví dụ [Đăng ký khai sinh](…)',
          };
      }
    }
  },
};
