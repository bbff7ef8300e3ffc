import type { Problem, Report } from '../../content/problem.ts';
import { summaryLine } from './text.ts';

const data = (text: string): string =>
  text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
const property = (text: string): string => data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');

function annotation({ severity, file, line, column, field, value, message, advice, rule }: Problem): string {
  const title = property(`${field ?? 'Tệp'} (${rule})`);
  const text = `${value === undefined ? '' : `‘${value}’: `}${message}${advice ? ` → ${advice}` : ''}`;
  return `::${severity} file=${property(file)},line=${line},col=${column},title=${title}::${data(text)}`;
}

/** The report as workflow commands, which GitHub and Forgejo show on the lines of a change. */
export const formatGithub = (report: Report): string =>
  [...report.problems.map(annotation), summaryLine(report)].join('\n');
