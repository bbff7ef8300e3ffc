import { getCollection } from 'astro:content';
import { APPROVED_KINDS, type ApprovedKind } from '../fields/approval.ts';
import { isWithheldPage } from '../site/approvals.ts';
import { SECTIONS } from '../site/sections.ts';

/** A page that was published and whose entry awaits approval now: addresses never die, so that it says no more than this. */
export interface WithheldPage {
  /** Its address under the base path, without slashes at its ends. */
  slug: string;
  section: ApprovedKind;
}

/** Every such page of this build. */
export async function withheldPages(): Promise<WithheldPage[]> {
  const kinds = Object.keys(APPROVED_KINDS) as ApprovedKind[];
  const pages = await Promise.all(
    kinds.map(async (section) =>
      (await getCollection(section))
        .filter((entry) => isWithheldPage(section, entry))
        .map(({ id }) => ({ slug: `${SECTIONS[section].path}/${id}`, section })),
    ),
  );
  return pages.flat();
}
