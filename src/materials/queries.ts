import { getCollection, type CollectionEntry } from 'astro:content';
import { publicationOn } from '../fields/publication.ts';
import { isShown } from '../site/approvals.ts';
import { once } from '../site/once.ts';
import { siteDate } from '../site/site.ts';
import { byVietnameseOrder } from '../text/collation.ts';
import { byteOrder } from '../text/byte-order.ts';

export type MaterialEntry = CollectionEntry<'materials'>;

/** Whether the material's time is over on the site's day: its page stays, with a notice instead of the text. */
export const isWithdrawn = ({ data }: MaterialEntry): boolean =>
  publicationOn(data, siteDate) === 'withdrawn';

/** The materials published by the site's day, by kind, then by title, with those whose time is over. */
export const materialsWithPages = once(async (): Promise<readonly MaterialEntry[]> => {
  const entries = await getCollection(
    'materials',
    (entry) => publicationOn(entry.data, siteDate) !== 'upcoming' && isShown('materials', entry),
  );
  return entries.sort(
    (a, b) => byteOrder(a.data.kind, b.data.kind) || byVietnameseOrder(a.data.title, b.data.title),
  );
});

/** The materials that lists and search show on the site's day. */
export const currentMaterials = once(async (): Promise<readonly MaterialEntry[]> =>
  (await materialsWithPages()).filter((entry) => !isWithdrawn(entry)),
);
