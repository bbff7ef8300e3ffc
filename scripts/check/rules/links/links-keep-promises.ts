import { allEntries, type Rule } from '../../../content/content.ts';
import { linksOf } from '../../../content/body-links.ts';
import { promiseFault } from './link-promises.ts';

/** A link opens what its words say; readers of a public site believe the words (requirement K08). */
export const linksKeepPromises: Rule = {
  id: 'links-keep-promises',
  severity: 'error',
  description: 'Liên kết dẫn đúng đến nơi, hộp thư, số máy mà chữ của nó nói',
  *check(content) {
    for (const entry of allEntries(content))
      for (const { at, label = '', target, isImage } of linksOf(entry)) {
        const fault = isImage ? undefined : promiseFault(label, target);
        if (fault) yield { in: entry, offset: entry.bodyOffset + at, value: target, ...fault };
      }
  },
};
