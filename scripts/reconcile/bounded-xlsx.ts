import { readFileSync, statSync } from 'node:fs';
import { zipSync } from 'fflate';
import { formatNumber } from '../../src/text/numbers.ts';
import { zipEntries } from '../zip/zip-entries.ts';

/** Far above a ministry's list, which has some 2,000 rows of ten columns. */
const MOST_MEGABYTES = 20;
const MOST_UNPACKED_MEGABYTES = 60;
const MOST_ROWS = 20_000;
const MOST_COLUMNS = 200;
const MOST_CELLS = 500_000;
/** Letters of a tag; of thousands of attributes the reader looks at every one again for each. */
const LONGEST_TAG = 3000;
const MEGABYTE = 1024 * 1024;

/** Why an XLSX file is not read, in Vietnamese. */
export class RefusedXlsx extends Error {}

/**
 * The bytes of an XLSX file, packed anew, once it is certain that they hold no more than a list can: a file of 1 KB may
 * have a cell in the last row and column, or unpack to gigabytes, and the reader makes room for all between.
 * @throws RefusedXlsx naming the bound
 */
export function boundedXlsx(path: string): Buffer {
  if (statSync(path).size > MOST_MEGABYTES * MEGABYTE)
    throw new RefusedXlsx(`tệp lớn hơn ${MOST_MEGABYTES} MB, danh sách chính thức không lớn như vậy`);
  const files = unpacked(readFileSync(path));
  for (const content of files.values()) {
    const text = content.toString('utf8');
    requireShortTags(text);
    if (text.includes('sheetData')) requireBounds(text);
  }
  return Buffer.from(zipSync(Object.fromEntries(files), { level: 0 }));
}

/** What the reader looks at of an archive, by name. */
function unpacked(archive: Buffer): Map<string, Buffer> {
  const files = new Map<string, Buffer>();
  let left = MOST_UNPACKED_MEGABYTES * MEGABYTE;
  for (const { name, unpack } of zipEntries(archive) ?? []) {
    if (!/\.xml(?:\.rels)?$/.test(name)) continue;
    const content = unpack(left) ?? Buffer.alloc(0);
    if (content === 'too-large')
      throw new RefusedXlsx(
        `mở ra quá lớn, hơn ${MOST_UNPACKED_MEGABYTES} MB; hãy lưu lại chỉ một trang tính`,
      );
    left -= content.length;
    files.set(name, content);
  }
  return files;
}

function requireShortTags(text: string): void {
  for (let at = text.indexOf('<'); at >= 0;) {
    const end = text.indexOf('>', at);
    if ((end < 0 ? text.length : end) - at > LONGEST_TAG)
      throw new RefusedXlsx(`có thẻ dài hơn ${formatNumber(LONGEST_TAG)} chữ, Excel không viết thẻ như vậy`);
    at = end < 0 ? -1 : text.indexOf('<', end);
  }
}

/** Looks at every place that cells and rows name, whatever they are called in the file. */
function requireBounds(sheet: string): void {
  let cells = 0;
  for (const _ of sheet.matchAll(/<(?:[\w.-]{1,40}:)?(?:c|row)[\s/>]/g))
    if (++cells > MOST_CELLS) throw new RefusedXlsx(`trang tính có hơn ${formatNumber(MOST_CELLS)} ô`);
  for (const [, written = ''] of sheet.matchAll(/(?<![\w:.-])r\s*=\s*("[^"<]*"|'[^'<]*')/g)) {
    const [, letters, digits] = /^.([A-Z]{0,10})(\d{1,20}).$/.exec(written) ?? [];
    if (letters === undefined || Number(digits) > MOST_ROWS || columnOf(letters) > MOST_COLUMNS)
      throw new RefusedXlsx(
        `trang tính có ô ở ${written.slice(1, -1).slice(0, 20)}, ngoài ${formatNumber(MOST_ROWS)} dòng và ${MOST_COLUMNS} cột đầu; xóa các dòng, các cột thừa ở xa rồi lưu lại`,
      );
  }
}

const columnOf = (letters: string): number =>
  [...letters].reduce((column, letter) => column * 26 + letter.charCodeAt(0) - 64, 0);
