import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Content } from '../content/content.ts';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import { WrongCall } from '../command-line/option.ts';
import { readContent } from '../content/read-content.ts';
import type { AddressesOrder } from './options.ts';
import { renameEntry } from './rename-entry.ts';
import { sayComparison, sayRenamed } from './say.ts';
import { compareBuilt, recordBuilt, redirectMoved } from './update.ts';

/**
 * Keeps published addresses alive (content/dia-chi-da-dang.txt, content/chuyen-huong.yaml). Every page counts but the
 * error page and the editing room. Pages that the build alone makes (letters, months, past versions) are recorded too:
 * when such a page is made no more, its address leads to the page above (scripts/build/write-redirects.ts), so that only
 * entries and whole sections can vanish.
 * @returns 1 where an address leads nowhere
 */
export function runAddresses({ contentDir, siteDate, site, check, rename }: AddressesOrder): number {
  requirePlainFolder(contentDir);
  const read = (): Content => readContent(contentDir, siteDate, '').content;
  if (rename) {
    console.log(sayRenamed(renameEntry(read(), ...rename)));
    return 0;
  }
  const redirected = check ? [] : redirectMoved(read());
  const built = resolve(site);
  if (!existsSync(built))
    throw new WrongCall(`Chưa có bản dựng ở ${site}; chạy "npm run build" rồi chạy lại lệnh này`);
  const content = read();
  const comparison = compareBuilt(content, built);
  if (!check) recordBuilt(content, built, comparison);
  console.log(sayComparison(comparison, redirected, check));
  return comparison.moved.length + comparison.vanished.length > 0 ? 1 : 0;
}
