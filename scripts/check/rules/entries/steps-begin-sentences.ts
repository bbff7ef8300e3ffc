import { isImported, type Rule } from '../../../content/content.ts';
import { valuesAt } from '../../../../src/fields/schema-walk.ts';

/** A step that editors wrote begins with a capital and is no piece of a sentence that was cut at a comma. */
export const stepsBeginSentences: Rule = {
  id: 'steps-begin-sentences',
  severity: 'error',
  description: 'Mỗi bước là câu trọn vẹn, bắt đầu bằng chữ hoa, không bị cắt ở dấu phẩy',
  *check(content) {
    for (const entry of content.entries.procedures) {
      if (isImported(entry)) continue;
      for (const part of ['name', 'text'])
        for (const [path, value] of valuesAt(entry.data, ['steps', '*', part])) {
          const text = typeof value === 'string' ? value.trim() : '';
          const isCut = /,$/u.test(text);
          if (isCut || /^\p{Ll}/u.test(text))
            yield {
              in: entry,
              path,
              message: isCut ? 'bước bị cắt ở dấu phẩy' : 'bước bắt đầu bằng chữ thường',
              advice:
                'viết lại thành câu trọn vẹn, bắt đầu bằng chữ hoa; phần còn lại của câu chuyển về cùng bước',
            };
        }
    }
  },
};
