import type { Rule } from '../content.ts';
import { nearest } from '../../../src/text/nearest.ts';
import { publicFiles } from '../public-files.ts';
import { valuesAt } from '../schema-fields.ts';

const FORM_FILE = ['evidence', '*', 'papers', '*', 'forms', '*', 'file'];

/** A form's file must lie in public/, letter by letter, or the link is dead. */
export const formFilesExist: Rule = {
  id: 'form-files-exist',
  severity: 'error',
  description: 'Tệp mẫu đơn phải có trong public/',
  *check(content) {
    for (const entry of content.entries.procedures)
      for (const [path, value] of valuesAt(entry.data, FORM_FILE)) {
        if (typeof value !== 'string' || !value.startsWith('tep/')) continue;
        const files = publicFiles(content);
        if (files.has(value)) continue;
        const likely = nearest(value, files);
        yield {
          in: entry,
          path,
          message: 'không có tệp này trong public/' + (likely ? `; có phải '${likely}'?` : ''),
          advice: `chép tệp vào public/${value}, hoặc xóa dòng "file"`,
        };
      }
  },
};
