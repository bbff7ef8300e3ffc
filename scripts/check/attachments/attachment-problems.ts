import { join } from 'node:path';
import type { Content } from '../../content/content.ts';
import { displayName } from '../../content/open-file.ts';
import type { Problem } from '../../content/problem.ts';
import { readPlainFile } from '../../content/read-plain-file.ts';
import { endingOf, examineFile } from '../../public-files/examine-file.ts';
import { publicFiles } from '../public-files.ts';
import { officialNumbers } from '../rules/privacy/personal-details.ts';
import { cellsOf, paragraphsOf } from './office-text.ts';
import { pagesOf } from './pdf-text.ts';
import { textFaults, type TextFault } from './text-faults.ts';

/** The words of an attachment in parts that follow each other; undefined where they can't be read. */
type Reader = (bytes: Buffer) => Promise<string[] | undefined> | string[] | undefined;

const READERS: Readonly<Record<string, Reader>> = {
  pdf: pagesOf,
  docx: paragraphsOf,
  odt: paragraphsOf,
  xlsx: cellsOf,
  csv: (bytes) => bytes.toString('utf8').split(/[,;\t]/),
  txt: (bytes) => [bytes.toString('utf8')],
};
/** Kinds that hold words which nothing here reads. */
const UNREAD: readonly string[] = ['doc', 'xls', 'ods', 'pptx', 'zip'];

const unread = (message: string, advice: string): TextFault => ({
  rule: 'attachments',
  severity: 'warning',
  message,
  advice,
});

/**
 * What the words inside the published files give away: identity numbers, private phones, stamps of secrecy (requirements
 * K01, K06); a PDF without words is told, as no one can search or hear it (C10). Files that `check` refuses anyway are not
 * opened. It opens PDFs, which takes its time, so that it stands beside the rules, not among them.
 */
export async function attachmentProblems(content: Content): Promise<Problem[]> {
  const problems: Problem[] = [];
  let official: ReadonlySet<string> | undefined;
  for (const [path, folder] of publicFiles(content)) {
    const ending = endingOf(path);
    if (!Object.hasOwn(READERS, ending) && !UNREAD.includes(ending)) continue;
    const place = { file: displayName(folder, path), line: 1, column: 1 };
    for (const fault of await faultsOf(join(folder, path), path, (official ??= officialNumbers(content))))
      problems.push({ ...place, ...fault });
  }
  return problems;
}

async function faultsOf(whole: string, path: string, official: ReadonlySet<string>): Promise<TextFault[]> {
  const ending = endingOf(path);
  let bytes: Buffer;
  try {
    bytes = readPlainFile(whole);
  } catch {
    return [];
  }
  if (examineFile(path, bytes.length, () => bytes).some(({ severity }) => severity === 'error')) return [];
  if (UNREAD.includes(ending))
    return [
      unread(
        `máy không xem được chữ bên trong tệp .${ending}: không biết có số căn cước, số điện thoại riêng hay dấu mật không`,
        'mở ra đọc hết trước khi đăng, hoặc lưu lại thành .docx, .xlsx hay PDF',
      ),
    ];
  const parts = await READERS[ending]?.(bytes);
  if (!parts)
    return [
      unread(
        'không mở được tệp để xem chữ bên trong (có mật khẩu, hỏng hoặc quá lớn)',
        'lưu lại không có mật khẩu',
      ),
    ];
  if (ending === 'pdf' && parts.join('').replace(/\s/g, '') === '')
    return [
      unread(
        'PDF chỉ có hình quét, không có lớp chữ: không tìm được, người mù không nghe được, máy không xem được bên trong',
        'xuất PDF từ văn bản gốc, hoặc chạy nhận dạng chữ (OCR) rồi chép bản mới vào',
      ),
    ];
  return textFaults(parts.join('\n'), official);
}
