import { formatDecimals } from '../../src/text/numbers.ts';
import { refusal, type FileFault } from './file-fault.ts';
import { FILE_KINDS } from './kinds.ts';

const NAME = /^[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/;
const KB = 1024;
/** Above this a page's reader on a slow line waits; the editing room takes no larger file. */
const HEAVY = 5 * KB * KB;

/** The ending of a file's name, lower case, without its dot; empty where there is none. */
export const endingOf = (path: string): string => /\.([^./]+)$/.exec(path)?.[1]?.toLowerCase() ?? '';

/**
 * What is wrong with a file of public/: its name, its kind, its size, its bytes. A file with an error is not published.
 * @param path inside public/, with slashes
 * @param read gives the bytes; asked only where the name and the size are right
 */
export function examineFile(path: string, size: number, read: () => Buffer): FileFault[] {
  const ending = endingOf(path);
  const kind = Object.hasOwn(FILE_KINDS, ending) ? FILE_KINDS[ending] : undefined;
  if (!kind) return [notPublished(ending)];
  const named = nameFaults(path);
  if (size > kind.most) return [...named, tooLarge(size, kind.most)];
  const faults = kind.faults(read(), ending);
  const heavy = size > HEAVY && faults.length === 0 ? [heavyFile(size)] : [];
  return [...named, ...faults, ...heavy];
}

const notPublished = (ending: string): FileFault =>
  refusal(
    ending === '' ? 'tệp không có đuôi, không rõ là loại gì' : `loại tệp .${ending} không được đăng`,
    `chỉ đăng: ${Object.keys(FILE_KINDS).join(', ')}; trang web, mã chương trình và tệp cài đặt không bao giờ đăng ở đây`,
  );

function nameFaults(path: string): FileFault[] {
  const wrong = path.split('/').find((step) => !NAME.test(step));
  if (wrong !== undefined)
    return [
      refusal(
        'tên chỉ gồm chữ thường không dấu, chữ số, dấu gạch ngang',
        `đổi tên, ví dụ ${slugged(wrong)}`,
        wrong,
      ),
    ];
  const inner = path.split('/').at(-1)?.split('.').slice(1, -1) ?? [];
  const strange = inner.find((part) => /^[a-z]/.test(part) && !Object.hasOwn(FILE_KINDS, part));
  return strange === undefined
    ? []
    : [
        refusal(
          `tên có hai đuôi: .${strange}`,
          `bỏ ".${strange}" khỏi tên; máy chủ có thể hiểu nhầm loại tệp`,
        ),
      ];
}

const slugged = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[đĐ]/g, 'd')
    .toLowerCase()
    .replace(/[^a-z0-9.]+/g, '-')
    .replace(/-?\.-?/g, '.')
    .replace(/^[-.]+|(?<![-.])[-.]+$/g, '');

const inMegabytes = (bytes: number): string => `${formatDecimals(bytes / KB / KB, 1)} MB`;
const SMALLER = 'nén hình trong tệp, quét lại ở 150 dpi, hoặc chia thành nhiều tệp';

const tooLarge = (size: number, most: number): FileFault =>
  refusal(`tệp quá lớn: ${inMegabytes(size)}, tối đa ${inMegabytes(most)}`, SMALLER);
const heavyFile = (size: number): FileFault => ({
  ...refusal(`tệp nặng ${inMegabytes(size)}, tải lâu trên mạng chậm`, SMALLER),
  severity: 'warning',
});
