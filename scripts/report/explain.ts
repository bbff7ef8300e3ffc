import { formatDate } from '../../src/text/dates.ts';
import { didYouMean } from '../../src/text/nearest.ts';
import { codedFigures, type CodedFigure } from './coded-figures.ts';
import type { Report } from './report.ts';

/**
 * Every file and commit that a number was counted from, line by line.
 * @throws Error in Vietnamese where the report has no such number
 */
export function explained(report: Report, code: string): string {
  const all = codedFigures(report);
  const chosen = code === 'tat-ca' ? all : all.filter((figure) => figure.code === code);
  if (chosen.length === 0) {
    const codes = all.map((figure) => figure.code);
    throw new Error(
      `Báo cáo không có số "${code}"${didYouMean(code, codes)}; số có dạng 1.1.2, xem cột "Số".`,
    );
  }
  return chosen.map(told).join('\n\n');
}

function told({ code, title, figure }: CodedFigure): string {
  const { label, value, unit, why, evidence } = figure;
  const number =
    value === undefined
      ? `không đếm được: ${why ?? 'không có dữ liệu'}`
      : [String(value), ...(unit === undefined ? [] : [unit])].join(' ');
  const lines = evidence.map(({ path, commit, day, of }) =>
    [
      `  ${path}`,
      ...(of ? [of] : []),
      ...(day === undefined ? [] : [`ngày ${formatDate(day)}`]),
      commit ? `lần ghi ${commit.hash.slice(0, 12)} (${formatDate(commit.day)})` : 'chưa ghi vào kho',
    ].join(' · '),
  );
  return [`Số ${code}. ${title}, ${label}: ${number}`, ...lines].join('\n');
}
