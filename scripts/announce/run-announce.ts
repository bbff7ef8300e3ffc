import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { ownLayer } from '../../src/content-folder/layers.ts';
import { slug } from '../../src/text/slug.ts';
import { contentTarget } from '../content/content-target.ts';
import { readContent } from '../content/read-content.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { grownAnnouncement, newAnnouncement } from './announcement-file.ts';
import { missingDecisions, type MissingDecision } from './missing-decisions.ts';
import type { AnnounceOrder } from './options.ts';

/**
 * Writes the announcements that the procedures' decisions lack, and says what it wrote. Over a base, one that the base has comes
 * whole into the unit's folder, grown by the unit's procedures.
 */
export function runAnnounce({ contentDir, siteDate }: AnnounceOrder): void {
  const own = ownLayer(contentDir);
  contentTarget(own, '--content');
  const isOwn = ({ path }: { path: string }): boolean => existsSync(join(own, path));
  const missing = missingDecisions(readContent(contentDir, siteDate, 'public').content, isOwn);
  const grown = missing.filter(({ entry }) => entry);
  const copied = grown.filter(({ entry }) => entry && !isOwn(entry));
  for (const decision of missing) {
    const path = decision.entry?.path ?? freePath(contentDir, decision);
    const text = decision.entry ? grownAnnouncement(decision.entry, decision) : newAnnouncement(decision);
    writeWhole(join(own, path), text);
  }
  const procedures = missing.reduce((sum, { changes }) => sum + changes.length, 0);
  process.stdout.write(
    `Đã viết ${missing.length - grown.length} quyết định, bổ sung ${grown.length} quyết định${ofBase(copied)}, cho ${procedures} thủ tục. Chạy npm run check.\n`,
  );
}

const ofBase = ({ length }: readonly MissingDecision[]): string =>
  length === 0 ? '' : ` (${length} của phần chung, chép về thư mục của đơn vị; phần chung giữ nguyên)`;

/** Numbers begin anew each year: where the name is another year's decision, the day of signing tells them apart. */
function freePath(contentDir: string, { number, signedOn }: MissingDecision): string {
  const { folder } = CONTENT_TYPES.announcements;
  const path = `${folder}/${slug(number)}.mdx`;
  return existsSync(join(contentDir, path)) ? `${folder}/${slug(number)}-${signedOn}.mdx` : path;
}
