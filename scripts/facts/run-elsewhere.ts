import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { elsewhereSchema, type OfficialElsewhere } from '../../src/elsewhere/schema.ts';
import { readFrontMatter } from '../import/entries/front-matter.ts';
import { compareMatters } from './compare-elsewhere.ts';
import type { FactsOrder } from './options.ts';

function committedMatters(contentDir: string): { file: string; official: OfficialElsewhere[] }[] {
  const folder = join(contentDir, CONTENT_TYPES.elsewhere.folder);
  return readdirSync(folder)
    .filter((file) => file.endsWith('.mdx'))
    .sort()
    .map((file) => {
      const front = readFrontMatter(readFileSync(join(folder, file), 'utf8'));
      if ('error' in front) throw new Error(`${file}: ${front.error}`);
      return { file, official: elsewhereSchema.parse(front.document.toJS()).official };
    });
}

/**
 * Compares every procedure of the matters of other offices with its official record and prints each difference; 1 when a
 * fact differs, or when an entry names a record that the export lacks.
 */
export async function runElsewhere({ against, contentDir }: FactsOrder): Promise<number> {
  const matters = committedMatters(contentDir);
  const { compared, unread, differences } = await compareMatters(against, matters);
  for (const difference of differences) console.log(difference);
  console.log(
    `Đã so ${compared} thủ tục của ${matters.length} việc làm ở nơi khác: ${differences.length} khác; ${unread} thủ tục nguồn không có hồ sơ.`,
  );
  return differences.length > 0 ? 1 : 0;
}
