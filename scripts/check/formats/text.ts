import { questionsOf, readyByPerson } from '../ready-by-person.ts';
import { problemLine } from '../../content/problem-line.ts';
import {
  countOf,
  errorsOf,
  warningsOf,
  type Problem,
  type ReadyItem,
  type FaultReport,
  type Report,
} from '../../content/problem.ts';

/** The line that closes a report. */
export function summaryLine(report: FaultReport): string {
  const [errors, warnings] = [countOf(errorsOf(report)), countOf(warningsOf(report))];
  const accepted = report.acknowledged > 0 ? ` (đã chấp nhận ${report.acknowledged})` : '';
  return `Đã kiểm tra ${report.entries} mục trong ${report.files} tệp, ngày ${report.siteDate}: ${errors} lỗi, ${warnings} cảnh báo${accepted}.`;
}

const INTRO = 'Những điều cần hỏi trước khi lên trang, xếp theo người trả lời được.';
/** What an editor does with an answer. */
export const ANSWERED =
  'Có câu trả lời thì sửa phần đã nêu trong tệp, rồi xóa ghi chú "awaiting" của điều ấy.';

function readyText(items: readonly ReadyItem[]): string[] {
  if (items.length === 0) return ['', 'Không còn gì phải bổ sung trước khi lên trang.'];
  return [
    '',
    INTRO,
    ANSWERED,
    ...readyByPerson(items).flatMap(({ heading, items: own }) => [
      '',
      `${heading} (${own.length})`,
      ...questionsOf(own).flatMap(({ what, why, into }, at) => [
        `  ${at + 1}. ${what}`,
        ...(why ? [`     Vì sao: ${why}`] : []),
        ...(into ? [`     Ghi vào: ${into}`] : []),
      ]),
    ]),
  ];
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
