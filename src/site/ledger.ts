import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isCalendarDate } from '../text/days.ts';
import { ADDRESS } from './schemas/redirects-schema.ts';
import { byteOrder } from '../text/byte-order.ts';

/** The ledger's name in a content folder. */
export const LEDGER_FILE = 'dia-chi-da-dang.txt';

/** One address that was published. */
export interface Published {
  /** Path under the base path, with a slash at its end; empty for the home page. */
  path: string;
  /** The site's day when it was first recorded, ISO; a build for an earlier day need not have it. */
  since: string;
  /** What the page is about, told without its address (identity.ts); absent for pages that no single entry makes. */
  identity?: string | undefined;
}

const HOME = './';
const isAddress = (path: string): boolean => path === HOME || ADDRESS.test(path);

const HEAD = `# SỔ ĐỊA CHỈ ĐÃ ĐĂNG. Lệnh "npm run addresses" ghi tệp này; không sửa tay, không xóa dòng.
# Mỗi dòng: địa chỉ (sau đường dẫn gốc), ngày ghi vào sổ, trang nói về mục nào.
# Địa chỉ đã đăng thì mãi mãi mở được: người dân đã lưu, đã in, đã gửi cho nhau. Muốn đổi tên mục, dùng
# "npm run addresses -- --rename thu-tuc/ten-cu thu-tuc/ten-moi"; trang thôi dùng thì giữ tệp, ghi ngày hết hạn.
`;

/** A line of the ledger that can't be read. Lines count from 1. */
export interface BrokenLine {
  line: number;
  text: string;
}

/** Reads the ledger's text; comments and empty lines are passed over. */
export function parseLedger(text: string): { published: Published[]; broken: BrokenLine[] } {
  const published: Published[] = [];
  const broken: BrokenLine[] = [];
  for (const [index, raw] of text.split(/\r?\n/).entries()) {
    const row = raw.trim();
    if (row === '' || row.startsWith('#')) continue;
    const match = /^(\S+) (\d{4}-\d{2}-\d{2})(?: (\S.*))?$/.exec(row);
    const [, path = '', since = '', identity] = match ?? [];
    if (!isAddress(path) || !isCalendarDate(since)) broken.push({ line: index + 1, text: row });
    else published.push({ path: path === HOME ? '' : path, since, identity });
  }
  return { published, broken };
}

/** The ledger's text, in the order of the addresses, so that two branches seldom write the same line. */
export function formatLedger(published: readonly Published[]): string {
  const rows = published
    .toSorted((a, b) => byteOrder(a.path, b.path))
    .map(({ path, since, identity }) => [path || HOME, since, identity].filter(Boolean).join(' '));
  return `${HEAD}\n${rows.join('\n')}\n`;
}

/**
 * The addresses that a content folder says were published; none where there is no ledger yet.
 * @throws Error in Vietnamese that names every line that can't be read
 */
export function readLedger(contentDir: string): Published[] {
  const file = join(contentDir, LEDGER_FILE);
  if (!existsSync(file)) return [];
  const { published, broken } = parseLedger(readFileSync(file, 'utf8'));
  if (broken.length > 0)
    throw new Error(
      broken.map(({ line, text }) => `${LEDGER_FILE}:${line}: không đọc được dòng "${text}"`).join('\n'),
    );
  return published;
}
