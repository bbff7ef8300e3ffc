import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { slug } from '../../src/text/slug.ts';
import { contentTarget } from '../content/content-target.ts';
import { readContent } from '../content/read-content.ts';
import { writeWhole } from '../writing/write-whole.ts';
import { grownAnnouncement, newAnnouncement } from './announcement-file.ts';
import { missingDecisions, type MissingDecision } from './missing-decisions.ts';
import type { AnnounceOrder } from './options.ts';

/** Writes the announcements that the procedures' decisions lack, and says what it wrote. */
export function runAnnounce({ contentDir, siteDate }: AnnounceOrder): void {
  contentTarget(contentDir, '--content');
  const missing = missingDecisions(readContent(contentDir, siteDate, 'public').content);
  const folder = join(contentDir, CONTENT_TYPES.announcements.folder);
  for (const decision of missing)
    if (decision.entry)
      writeWhole(join(folder, `${decision.entry.id}.mdx`), grownAnnouncement(decision.entry, decision));
    else writeWhole(freePath(folder, decision), newAnnouncement(decision));
  const grown = missing.filter(({ entry }) => entry).length;
  const procedures = missing.reduce((sum, { changes }) => sum + changes.length, 0);
  process.stdout.write(
    `Đã viết ${missing.length - grown} quyết định, bổ sung ${grown} quyết định, cho ${procedures} thủ tục. Chạy npm run check.\n`,
  );
}

/** Numbers begin anew each year: where the name is another year's decision, the day of signing tells them apart. */
function freePath(folder: string, { number, signedOn }: MissingDecision): string {
  const path = join(folder, `${slug(number)}.mdx`);
  return existsSync(path) ? join(folder, `${slug(number)}-${signedOn}.mdx`) : path;
}
