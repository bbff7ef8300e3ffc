/**
 * Makes a new entry of any type, ready to be filled:
 *
 *   npm run new -- thu-tuc "Tên thủ tục" [--code 1.001193] [--content DIR]
 */
import { parseOptions, WrongOptions } from '../command-line/parse-options.ts';
import { CONTENT_TYPES } from '../../src/catalogue/content-types.ts';
import { readEnvironment } from '../../src/site/environment.ts';
import { contentTarget } from '../content/content-target.ts';
import { newEntry } from './new-entry.ts';

const FOLDERS = Object.values(CONTENT_TYPES).map(({ folder, label }) => `  ${folder.padEnd(20)} ${label}`);
const USAGE = `Cách dùng: npm run new -- <loại> "<tên>" [--code 1.001193]\nCác loại:\n${FOLDERS.join('\n')}`;

function main(): void {
  const { values, positionals } = parseOptions({
    allowPositionals: true,
    options: { content: { type: 'string' }, code: { type: 'string' } },
  });
  const [folder, ...words] = positionals;
  if (folder === undefined || words.length === 0) throw new Error(USAGE);
  const { contentDir, siteDate } = readEnvironment();
  const dir = values.content ?? contentDir;
  contentTarget(dir, '--content');
  const path = newEntry({
    folder,
    name: words.join(' '),
    today: siteDate,
    code: values.code,
    contentDir: dir,
  });
  process.stdout.write(
    `Đã tạo ${path}\nMở tệp, thay mọi chỗ "(cần điền: …)", rồi chạy npm run check.\n` +
      (folder === 'thu-tuc'
        ? 'Có tệp xuất từ Cổng dịch vụ công quốc gia? Dùng npm run import: đủ và đúng hơn gõ tay.\n'
        : ''),
  );
}

try {
  main();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = error instanceof WrongOptions ? 2 : 1;
}
