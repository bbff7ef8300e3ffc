import { readFileSync } from 'node:fs';
import { formatNumber } from '../../src/text/numbers.ts';
import { readContent } from '../content/read-content.ts';
import type { VerifyPostingOrder } from './options.ts';
import { readPostedSheets } from './posted-sheets.ts';
import {
  markedProcedures,
  verifySheets,
  type MarkedProcedure,
  type OldSheet,
  type Verified,
} from './verify-sheets.ts';

/** So many procedures without a sheet are named. */
const MOST_NAMED = 15;

/** Says which posted sheets are old, or prints the marks of the day. @returns 1 where a sheet is old */
export function runVerifyPosting({ contentDir, siteDate, posted }: VerifyPostingOrder): number {
  const marked = markedProcedures(readContent(contentDir, siteDate, '').content);
  if (!posted) {
    process.stdout.write(marked.map((one) => `${markLine(one)}\n`).join(''));
    return 0;
  }
  const sheets =
    'file' in posted
      ? readPostedSheets(readFileSync(posted.file, 'utf8'), posted.file)
      : readPostedSheets(posted.line, 'lệnh');
  const verified = verifySheets(sheets, marked);
  process.stdout.write(`${[...told(verified), ...('file' in posted ? untold(verified) : [])].join('\n')}\n`);
  return verified.old.length > 0 ? 1 : 0;
}

/** One line of the list that an office keeps when it posts. */
const markLine = ({ code, mark, name }: MarkedProcedure): string => `${code}\t${mark}\t${name}`;

/** The old sheets, each with what to do, and how many are right. */
const told = ({ right, old }: Verified): string[] => [
  ...old.map(oldLine),
  `${formatNumber(right.length)} bảng đúng, ${formatNumber(old.length)} bảng cũ`,
];

function oldLine({ code, mark, now }: OldSheet): string {
  const [first] = now;
  if (!first) return `${code}  ${mark}  PHẢI GỠ: nay không có thủ tục nào còn áp dụng mang mã này`;
  const marks = now.map((one) => one.mark).join(' hoặc ');
  return `${code}  ${mark}  CŨ: nay là ${marks} → npm run print -- --what niem-yet --procedure ${code} --out THƯ-MỤC  (${first.name})`;
}

/** The procedures that no sheet of the list posts. */
function untold({ unposted }: Verified): string[] {
  if (unposted.length === 0) return [];
  const more = unposted.length - MOST_NAMED;
  return [
    `Chưa có trong danh sách: ${formatNumber(unposted.length)} thủ tục đang áp dụng`,
    ...unposted.slice(0, MOST_NAMED).map(({ code, name }) => `  ${code}  ${name}`),
    ...(more > 0 ? [`  … và ${formatNumber(more)} thủ tục nữa`] : []),
  ];
}
