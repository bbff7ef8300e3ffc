import { countOf, errorsOf, warningsOf, type Problem, type Report } from '../../content/problem.ts';
import { questionsOf, readyByPerson, type Questions } from '../ready-by-person.ts';
import { ANSWERED, summaryLine } from './text.ts';

/** Text as it stands: a title of an editor makes no link, picture, mention or table of its own on the review page. */
const cell = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replace(/[\\`*_[\]!#~|]/g, '\\$&')
    .replaceAll('@', '&#64;')
    .replace(/:(?=\/\/)/g, '&#58;')
    .replace(/\bwww\./gi, (www) => `${www.slice(0, 3)}&#46;`);

function table(heading: string, problems: readonly Problem[]): string[] {
  if (problems.length === 0) return [];
  const rows = problems.map(
    ({ file, line, column, field = '', value = '', message, advice = '' }) =>
      `| ${[`${file}:${line}:${column}`, field, value, message, advice].map(cell).join(' | ')} |`,
  );
  return [
    `## ${heading} (${countOf(problems)})`,
    '',
    '| Ở đâu | Trường | Giá trị | Sai gì | Làm gì |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
    '',
  ];
}

function readySection({ heading, items }: Questions): string[] {
  const rows = questionsOf(items).map(
    ({ what, why, into }) =>
      `- **${cell(what)}**${why ? ` ${cell(why)}` : ''}${into ? ` Ghi vào \`${into.replaceAll('`', '')}\`.` : ''}`,
  );
  return ['', `## ${cell(heading)} (${items.length})`, '', ...rows];
}

/** The report for a review page or a letter to the office. */
export function formatMarkdown(report: Report, ready: boolean): string {
  return [
    '# Kết quả kiểm tra nội dung',
    '',
    ...table('Lỗi', errorsOf(report)),
    ...table('Cảnh báo', warningsOf(report)),
    summaryLine(report),
    ...(ready ? ['', ANSWERED, ...readyByPerson(report.ready).flatMap(readySection)] : []),
  ].join('\n');
}
