import { entryAddress } from '../../../addresses/entry-address.ts';
import { SECTIONS } from '../../../../src/site/sections.ts';
import { allEntries, type Entry, type Rule } from '../../../content/content.ts';
import { linkFault } from './link-faults.ts';
import { linksOf } from '../../../content/body-links.ts';

/** The page on which an entry's body is read. */
function pageOf({ collection, id }: Entry): string {
  const section = Object.values(SECTIONS).find(
    (other) => 'collection' in other && other.collection === collection,
  );
  return entryAddress(collection, id) ?? `${section?.path ?? ''}/`;
}

/** A link inside the site must lead to a page, a place or a file that is there. */
export const internalLinks: Rule = {
  id: 'internal-links',
  severity: 'error',
  description: 'Liên kết trong trang phải dẫn đến trang, chỗ hoặc tệp có thật',
  *check(content) {
    for (const entry of allEntries(content)) {
      const from = pageOf(entry);
      for (const link of linksOf(entry)) {
        if (link.isReference) continue;
        const fault = linkFault(link, from, content);
        if (fault) yield { in: entry, offset: entry.bodyOffset + link.at, value: link.target, ...fault };
      }
    }
    const alerts = content.lists.site;
    for (const [index, { href }] of (alerts?.value?.alerts ?? []).entries()) {
      const fault = href === undefined ? undefined : linkFault({ target: href, isImage: false }, '', content);
      if (alerts && fault) yield { in: alerts, path: ['alerts', index, 'href'], ...fault };
    }
  },
};
