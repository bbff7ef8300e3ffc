/**
 * Keeps published addresses alive (content/dia-chi-da-dang.txt, content/chuyen-huong.yaml):
 *
 *   npm run addresses                                   writes new addresses into the ledger, redirects for what moved
 *   npm run addresses -- --check                        writes nothing; exit code 1 where an address leads nowhere
 *   npm run addresses -- --rename thu-tuc/cu thu-tuc/moi  renames an entry with all that refers to it
 *
 * `--site DIR` names the built site (default: dist). Every page counts but the error page and the editing room. Pages
 * that the build alone makes (letters, months, past versions) are recorded too: when such a page is made no more, its
 * address leads to the page above (scripts/build/write-redirects.ts), so that only entries and whole sections can vanish.
 */
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseOptions, WrongOptions } from '../command-line/parse-options.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { requirePlainFolder } from '../../src/content-folder/foreign-entries.ts';
import type { Content } from '../content/content.ts';
import { readContent } from '../content/read-content.ts';
import { renameEntry } from './rename-entry.ts';
import { sayComparison, sayRenamed } from './say.ts';
import { compareBuilt, recordBuilt, redirectMoved } from './update.ts';

const OPTIONS = {
  allowPositionals: true,
  options: {
    site: { type: 'string', default: 'dist' },
    check: { type: 'boolean', default: false },
    rename: { type: 'boolean', default: false },
  },
} as const;

function rename(content: Content, positionals: readonly string[]): number {
  const [from, to, ...more] = positionals;
  if (!from || !to || more.length > 0)
    throw new Error('Ghi tên cũ và tên mới: npm run addresses -- --rename thu-tuc/ten-cu thu-tuc/ten-moi');
  console.log(sayRenamed(renameEntry(content, from, to)));
  return 0;
}

function main(): number {
  const { values, positionals } = parseOptions(OPTIONS);
  const { contentDir, siteDate } = readEnvironment();
  requirePlainFolder(contentDir);
  const read = (): Content => readContent(contentDir, siteDate, '').content;
  if (values.rename) return rename(read(), positionals);
  const redirected = values.check ? [] : redirectMoved(read());
  const site = resolve(values.site);
  if (!existsSync(site))
    throw new Error(`Chưa có bản dựng ở ${values.site}; chạy "npm run build" rồi chạy lại lệnh này`);
  const content = read();
  const comparison = compareBuilt(content, site);
  if (!values.check) recordBuilt(content, site, comparison);
  console.log(sayComparison(comparison, redirected, values.check));
  return comparison.moved.length + comparison.vanished.length > 0 ? 1 : 0;
}

try {
  process.exitCode = main();
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = error instanceof WrongOptions ? 2 : 1;
}
