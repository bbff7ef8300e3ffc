import { findBodyFaults } from '../../../../src/markdown/body-faults.ts';
import { allEntries, type Rule } from '../../../content/content.ts';
import { shorten } from '../../../content/problem.ts';

/** MDX bodies are text: nothing in them may run. The build's pipeline asks the same function. */
export const bodyIsData: Rule = {
  id: 'body-is-data',
  severity: 'error',
  description: 'Nội dung bài không chứa mã chương trình hay thẻ HTML',
  *check(content) {
    for (const entry of allEntries(content))
      for (const { offset, value, message, advice } of findBodyFaults(entry.body))
        yield { in: entry, offset: entry.bodyOffset + offset, value: shorten(value), message, advice };
  },
};
