import type { Rule } from '../../../content/content.ts';
import { nearest } from '../../../../src/text/nearest.ts';
import { publicFiles } from '../../public-files.ts';
import { valuesAt } from '../../../../src/fields/schema-walk.ts';

const FORM_FILES = ['file', 'sample'].map((field) => ['evidence', '*', 'papers', '*', 'forms', '*', field]);

/** A form's file, and its filled-in sample, must lie in tep/, letter by letter, or the link is dead. */
export const formFilesExist: Rule = {
  id: 'form-files-exist',
  severity: 'error',
  description: 'Tệp mẫu đơn và bản điền mẫu phải có trong tep/',
  *check(content) {
    for (const entry of content.entries.procedures)
      for (const [path, value] of FORM_FILES.flatMap((field) => [...valuesAt(entry.data, field)])) {
        if (typeof value !== 'string' || !value.startsWith('tep/')) continue;
        const files = publicFiles(content);
        if (files.has(value)) continue;
        const likely = nearest(value, files.keys());
        yield {
          in: entry,
          path,
          message: 'không có tệp này trong tep/' + (likely ? `; có phải '${likely}'?` : ''),
          advice: `chép tệp vào ${value} của thư mục nội dung, hoặc xóa dòng "${String(path.at(-1))}"`,
        };
      }
  },
};
