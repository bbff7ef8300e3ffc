import { countOf, errorsOf, warningsOf, type Problem, type ReadyItem, type Report } from '../problem.ts';

/**
 * One problem on one line: where, which field, what stands there, what is wrong → what to do (rule).
 *
 * @example 'content/thu-tuc/x.mdx:12:3  Mã thủ tục  ‘1.00119’: … → …  (value)'
 */
export function problemLine({ file, line, column, field, value, message, advice, rule }: Problem): string {
  const what = [field, value === undefined ? undefined : `‘${value}’`].filter(Boolean).join('  ');
  return `${file}:${line}:${column}  ${what ? `${what}: ` : ''}${message}${advice ? ` → ${advice}` : ''}  (${rule})`;
}

/** The line that closes a report. */
export function summaryLine(report: Report): string {
  const [errors, warnings] = [countOf(errorsOf(report)), countOf(warningsOf(report))];
  const accepted = report.acknowledged > 0 ? ` (đã chấp nhận ${report.acknowledged})` : '';
  return `Đã kiểm tra ${report.entries} mục trong ${report.files} tệp, ngày ${report.siteDate}: ${errors} lỗi, ${warnings} cảnh báo${accepted}.`;
}

const HEADINGS: Record<ReadyItem['kind'], string> = {
  imprint: 'Thông tin chân trang',
  contact: 'Liên hệ chưa xác minh',
  claim: 'Tên người, số điện thoại cần đối chiếu nguồn',
  awaiting: 'Đang chờ cơ quan xác minh',
  review: 'Quá hạn rà soát',
  'empty-section': 'Mục chưa có bài',
  'silent-part': 'Hồ sơ chính thức chưa ghi',
};

/** Ready items by kind, with the kind's heading. */
export function readyGroups(items: readonly ReadyItem[]): [heading: string, items: ReadyItem[]][] {
  return (Object.keys(HEADINGS) as ReadyItem['kind'][])
    .map((kind): [string, ReadyItem[]] => [HEADINGS[kind], items.filter((item) => item.kind === kind)])
    .filter(([, group]) => group.length > 0);
}

/** How many items say the same, most frequent first. */
export function countByText(items: readonly ReadyItem[]): [text: string, count: number][] {
  const counts = new Map<string, number>();
  for (const { text } of items) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1]);
}

function readyText(items: readonly ReadyItem[]): string[] {
  if (items.length === 0) return ['', 'Không còn gì phải bổ sung trước khi lên trang.'];
  return readyGroups(items).flatMap(([heading, group]) => [
    '',
    `${heading} (${group.length})`,
    ...(group[0]?.kind === 'silent-part'
      ? countByText(group).map(([text, count]) => `  ${text}: ${count} thủ tục`)
      : group.map((item) => `  ${item.file ? `${item.file}  ` : ''}${item.text}`)),
  ]);
}

/** The report for a terminal. */
export function formatText(report: Report, ready: boolean): string {
  const section = (heading: string, problems: Problem[]): string[] =>
    problems.length === 0 ? [] : [heading, ...problems.map(problemLine), ''];
  return [
    ...section('LỖI', errorsOf(report)),
    ...section('CẢNH BÁO', warningsOf(report)),
    summaryLine(report),
    ...(ready ? readyText(report.ready) : []),
  ].join('\n');
}
