import { join } from 'node:path';
import { CONTENT_LISTS } from '../../src/catalogue/content-types.ts';
import type { Site } from '../../src/site/schema.ts';
import { displayName } from './open-file.ts';
import { problemLine } from './problem-line.ts';
import type { ListFile } from './content.ts';
import { readOneFile } from './read-content.ts';
import { readSource } from './source-text.ts';

/**
 * content/site.yaml alone, for commands that need to know where the site stands.
 * @throws Error in Vietnamese that names every mistake with its line, as `check` does
 */
export function readSite(contentDir: string): Site {
  const { file } = CONTENT_LISTS.site;
  const read = readOneFile(readSource(join(contentDir, file)), contentDir, file);
  const { value } = read?.file as ListFile<'site'>;
  if (value) return value;
  throw new Error(
    [
      ...(read?.problems ?? []).map(problemLine),
      `${displayName(contentDir, file)} chưa đọc được; sửa rồi chạy lại. "npm run check" cho biết mọi lỗi.`,
    ].join('\n'),
  );
}
