import { ALLOWED_ELEMENTS } from '../../../src/content-components/allow-list.ts';
import { findBodyFaults } from '../body-marks.ts';
import { allEntries, type Rule } from '../content.ts';
import { shorten } from '../problem.ts';

/** MDX bodies are text: nothing in them may run (see body-marks.ts). */
export const bodyIsData: Rule = {
  id: 'body-is-data',
  severity: 'error',
  description: 'Nội dung bài không chứa mã chương trình hay thẻ HTML',
  *check(content) {
    for (const entry of allEntries(content))
      for (const { offset, value, message, advice } of findBodyFaults(entry.body, ALLOWED_ELEMENTS))
        yield { in: entry, offset: entry.bodyOffset + offset, value: shorten(value), message, advice };
  },
};
