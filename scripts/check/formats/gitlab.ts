import { hash } from 'node:crypto';
import type { Problem, Report } from '../../content/problem.ts';

/** One finding of GitLab's Code Quality report; https://docs.gitlab.com/ci/testing/code_quality/ */
interface CodeQualityFinding {
  description: string;
  check_name: string;
  fingerprint: string;
  severity: 'minor' | 'blocker';
  location: { path: string; lines: { begin: number } };
}

function finding({ severity, file, line, field, value, message, advice, rule }: Problem): CodeQualityFinding {
  const what = [field, value === undefined ? undefined : `‘${value}’`].filter(Boolean).join(' ');
  return {
    description: `${what ? `${what}: ` : ''}${message}${advice ? ` → ${advice}` : ''}`,
    check_name: rule,
    fingerprint: hash('sha256', [file, line, rule, field, message].join('\n')),
    severity: severity === 'error' ? 'blocker' : 'minor',
    location: { path: file, lines: { begin: line } },
  };
}

/** The report as Code Quality JSON, which GitLab shows on the lines of a merge request. */
export const formatGitlab = (report: Report): string => JSON.stringify(report.problems.map(finding), null, 2);
