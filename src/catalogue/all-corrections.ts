import { getCollection } from 'astro:content';
import type { ApprovedKind } from '../fields/approval.ts';
import { APPROVED_KINDS } from '../fields/approval.ts';
import type { Correction } from '../fields/correction-schema.ts';
import { familyId } from '../procedures/versions/families.ts';
import { isShown } from '../site/approvals.ts';
import type { ContentType } from '../site/content-type.ts';
import type { Link } from '../site/links.ts';
import { once } from '../site/once.ts';
import { SECTIONS, type SectionName } from '../site/sections.ts';
import { siteDate } from '../site/site.ts';
import { entryUrl, sectionUrl } from '../site/urls.ts';
import { byteOrder } from '../text/byte-order.ts';
import { CONTENT_TYPES, type CollectionName } from './content-types.ts';

/** A correction with the page that it stands on. */
export interface FiledCorrection {
  correction: Correction;
  page: Link;
}

type Data = Record<string, unknown> & { corrections: Correction[]; publishedOn?: string };

/** Every correction made by the site's day, of every entry that the site shows, the latest first. */
export const allCorrections = once(async (): Promise<readonly FiledCorrection[]> => {
  const names = Object.keys(CONTENT_TYPES) as CollectionName[];
  const found = await Promise.all(names.map(correctionsOf));
  return found
    .flat()
    .sort((a, b) => byteOrder(b.correction.on, a.correction.on) || byteOrder(a.page.href, b.page.href));
});

async function correctionsOf(name: CollectionName): Promise<FiledCorrection[]> {
  const { identifier, isOnlyListed }: ContentType = CONTENT_TYPES[name];
  const section = (Object.keys(SECTIONS) as SectionName[]).find(
    (key) => 'collection' in SECTIONS[key] && SECTIONS[key].collection === name,
  );
  if (!section) return [];
  return (await getCollection(name)).flatMap((entry) => {
    const data = entry.data as unknown as Data;
    const isHeld =
      name in APPROVED_KINDS && !isShown(name as ApprovedKind, entry as { id: string; data: object });
    if (isHeld || (data.publishedOn ?? '') > siteDate) return [];
    const id = name === 'procedures' ? familyId(entry.id) : entry.id;
    const page = {
      label: String(data[identifier]),
      href: isOnlyListed ? sectionUrl(section) : entryUrl(section, id),
    };
    return data.corrections.filter(({ on }) => on <= siteDate).map((correction) => ({ correction, page }));
  });
}
