import { statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { isCalendarDate } from '../../src/fields/dates.ts';
import { readEnvironment, todayInVietnam } from '../../src/site/environment.ts';
import { slug } from '../../src/text/slug.ts';
import { isInside } from '../writing/own-folder.ts';

export const USAGE = `Cách dùng: npm run reconcile -- <danh-sách.xlsx | bản-xuất.jsonl[.gz]> [tùy chọn]

  So những thủ tục trang đang đăng với danh sách chính thức, viết đề xuất vào một thư mục riêng, không sửa nội dung.

  --content THƯ-MỤC         thư mục nội dung (mặc định: CONTENT_DIR, không có thì content)
  --out THƯ-MỤC             nơi viết đề xuất (mặc định: .reconcile/<tên danh sách>)
  --format text|markdown    cách in báo cáo (mặc định: text)
  --partial                 bản xuất chỉ có một phần: không xét mã đã rời danh sách
  --retrieved-on NGÀY       ngày tải tệp, dạng 2026-07-20 (mặc định: ngày của tệp)

  Mã thoát: 0 không có gì phải làm · 1 có việc cho người biên tập · 2 không chạy được.`;

/** What a reconciliation is asked to do. All paths are absolute. */
export interface ReconcileOptions {
  input: string;
  contentDir: string;
  siteDate: string;
  out: string;
  format: 'text' | 'markdown';
  isWhole: boolean;
  retrievedOn: string;
}

/**
 * Reads the command line; a `--` in front is passed over.
 * @throws Error in Vietnamese that says what is wrong with it.
 */
export function readOptions(argumentList: readonly string[]): ReconcileOptions {
  const { values, positionals } = parsed(
    argumentList[0] === '--' ? argumentList.slice(1) : [...argumentList],
  );
  const [input, ...more] = positionals;
  if (input === undefined || more.length > 0)
    throw new Error('Cần đúng một danh sách .xlsx hoặc một bản xuất.');
  const found = statSync(input, { throwIfNoEntry: false });
  if (found === undefined) throw new Error(`Không có tệp hoặc thư mục "${input}".`);
  const { format } = values;
  if (format !== 'text' && format !== 'markdown')
    throw new Error(`--format "${format}" sai; chỉ nhận text, markdown.`);
  const retrievedOn = values['retrieved-on'] ?? todayInVietnam(found.mtime);
  if (!isCalendarDate(retrievedOn))
    throw new Error(
      `--retrieved-on "${retrievedOn}" không phải một ngày; viết năm-tháng-ngày, ví dụ 2026-07-20.`,
    );
  const { contentDir: fromEnvironment, siteDate } = readEnvironment();
  const contentDir = values.content === undefined ? fromEnvironment : resolve(values.content);
  const listName = slug(basename(input).replace(/\.(?:xlsx|jsonl(?:\.gz)?|json)$/i, ''));
  const out = resolve(values.out ?? join('.reconcile', listName));
  if (isInside(out, contentDir))
    throw new Error(`--out "${out}" nằm trong thư mục nội dung; chọn thư mục khác.`);
  return { input: resolve(input), contentDir, siteDate, out, format, isWhole: !values.partial, retrievedOn };
}

function parsed(args: string[]) {
  try {
    return parseArgs({
      args,
      allowPositionals: true,
      options: {
        content: { type: 'string' },
        out: { type: 'string' },
        format: { type: 'string', default: 'text' },
        partial: { type: 'boolean', default: false },
        'retrieved-on': { type: 'string' },
      },
    });
  } catch (error) {
    const option = /'(--?[^' ]+)/.exec(String(error))?.[1] ?? args.join(' ');
    throw new Error(`Tùy chọn "${option}" không có hoặc thiếu giá trị.`, { cause: error });
  }
}
