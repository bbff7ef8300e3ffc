import { formatDate } from '../../src/text/dates.ts';
import type { WatchSection } from './finding.ts';

/** So many findings of a section, and so many files of a finding, are named; the rest is counted. */
const MOST_FINDINGS = 60;
const MOST_FILES = 5;

/** The night's report, for an issue or a letter. */
export function watchMarkdown(sections: readonly WatchSection[], day: string): string {
  const all = sections.reduce((sum, { findings }) => sum + findings.length, 0);
  const parts = [
    `# Việc cần xem, ngày ${formatDate(day)}`,
    all === 0 ? 'Không có việc nào.' : `Có ${all} việc.`,
    ...sections.flatMap(({ title, todo, findings }) => [
      `## ${title} (${findings.length})`,
      findings.length === 0 ? 'Không có.' : `Việc cần làm: ${todo}.`,
      ...(findings.length === 0 ? [] : [lines(findings)]),
    ]),
  ];
  return `${parts.join('\n\n')}\n`;
}

function lines(findings: WatchSection['findings']): string {
  const told = findings.slice(0, MOST_FINDINGS).map(({ text, files }) => {
    const named = files.slice(0, MOST_FILES).map((file) => `\`${file}\``);
    const more = files.length > MOST_FILES ? `, và ${files.length - MOST_FILES} tệp nữa` : '';
    return `- ${text.replaceAll('<', '&lt;')}${named.length > 0 ? ` (${named.join(', ')}${more})` : ''}`;
  });
  const rest = findings.length - told.length;
  return [...told, ...(rest > 0 ? [`- và ${rest} việc nữa`] : [])].join('\n');
}
