import { PLACEHOLDER } from '../../../content/faults/placeholder.ts';
import { allEntries, type Rule } from '../../../content/content.ts';

/** A body that `npm run new` has left to be written; fields that wait to be filled are told with the other fields. */
export const placeholderInBody: Rule = {
  id: 'placeholder-in-body',
  severity: 'error',
  description: 'Bài không còn chỗ "(cần điền: …)"',
  *check(content) {
    for (const entry of allEntries(content)) {
      const at = entry.body.indexOf(PLACEHOLDER);
      if (at < 0) continue;
      yield {
        in: entry,
        offset: entry.bodyOffset + at,
        value: PLACEHOLDER.slice(1),
        message: 'bài chưa viết xong',
        advice: 'thay cả cụm "(cần điền: …)" bằng nội dung, hoặc xóa đi nếu không cần',
      };
    }
  },
};
