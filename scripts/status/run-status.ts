import { formatDate } from '../../src/text/dates.ts';
import { formatNumber } from '../../src/text/numbers.ts';
import { readContent } from '../content/read-content.ts';
import type { Turn } from '../../src/catalogue/turns-of-file.ts';
import { contentStatus, type ContentStatus } from './content-status.ts';
import type { StatusOrder } from './options.ts';

/** So many lines of one part are printed; all of them stand in the JSON. */
const MOST_SHOWN = 15;

/** Prints how a content folder stands; what is overdue is told, not failed. */
export function runStatus({ contentDir, publicDir, siteDate, days, format }: StatusOrder): number {
  const status = contentStatus(readContent(contentDir, siteDate, publicDir), days);
  process.stdout.write(`${format === 'json' ? JSON.stringify(status, null, 2) : statusText(status)}\n`);
  return 0;
}

/** The status in an editor's words. */
export function statusText({
  siteDate,
  until,
  live,
  unapproved,
  waiting,
  coming,
  overdue,
}: ContentStatus): string {
  const all = live.reduce((sum, { entries }) => sum + entries, 0);
  return [
    `Ngày ${formatDate(siteDate)}`,
    '',
    `Đang trên trang: ${formatNumber(all)} mục`,
    ...live.filter(({ entries }) => entries > 0).map(kindLine),
    '',
    `Chờ duyệt: ${unapproved.length === 0 ? 'không có gì' : ''}`.trimEnd(),
    ...unapproved.map(kindLine),
    '',
    ...part('Đã soạn, chờ đến ngày', waiting.map(turnLine)),
    '',
    ...part(`Trang sẽ tự đổi đến hết ${formatDate(until)}`, coming.map(turnLine)),
    '',
    ...part(
      'Quá hạn',
      overdue.map(({ file, what }) => `${file}: ${what}`),
    ),
  ].join('\n');
}

const kindLine = ({ kind, entries }: ContentStatus['live'][number]): string =>
  `  ${formatNumber(entries)}  ${kind}`;

const turnLine = ({ day, what, how }: Turn): string => `${formatDate(day)}  ${what}: ${how}`;

function part(title: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [`${title}: không có gì`];
  const more = lines.length - MOST_SHOWN;
  return [
    `${title}: ${lines.length}`,
    ...lines.slice(0, MOST_SHOWN).map((line) => `  ${line}`),
    ...(more > 0 ? [`  … và ${more} việc nữa; xem hết: npm run status -- --format json`] : []),
  ];
}
