/**
 * Compares every procedure of content/noi-khac/ with its official record:
 * `npm run facts:elsewhere -- --against <export of all levels.jsonl[.gz]> [--content DIR]`.
 * Exit code 1 when a fact differs, or when an entry names a record that the export lacks.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { elsewhereSchema } from '../../src/elsewhere/schema.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { readFrontMatter } from '../import/front-matter.ts';
import { compareMatters } from './compare-elsewhere.ts';

const { values } = parseArgs({ options: { against: { type: 'string' }, content: { type: 'string' } } });
if (!values.against) {
  console.error('Thiếu bản xuất mọi cấp: npm run facts:elsewhere -- --against <tệp.jsonl.gz>');
  process.exit(2);
}
const folder = join(values.content ?? readEnvironment().contentDir, CONTENT_TYPES.elsewhere.folder);
const matters = readdirSync(folder)
  .filter((file) => file.endsWith('.mdx'))
  .sort()
  .map((file) => {
    const front = readFrontMatter(readFileSync(join(folder, file), 'utf8'));
    if ('error' in front) throw new Error(`${file}: ${front.error}`);
    return { file, official: elsewhereSchema.parse(front.document.toJS()).official };
  });
const { compared, unread, differences } = await compareMatters(values.against, matters);
for (const difference of differences) console.log(difference);
console.log(
  `Đã so ${compared} thủ tục của ${matters.length} việc làm ở nơi khác: ${differences.length} khác; ${unread} thủ tục nguồn không có hồ sơ.`,
);
process.exitCode = differences.length > 0 ? 1 : 0;
