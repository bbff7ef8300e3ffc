import type { Holder } from '../../src/compliance/held-by.ts';
import { RULE_STATES, type Rule } from '../../src/compliance/rules-on.ts';
import { FORCES } from '../../src/compliance/schema.ts';
import { formatDate } from '../../src/text/dates.ts';
import { markdownTable } from '../writing/markdown-table.ts';
import type { Verdict } from './judge-tests.ts';
import type { DutyStanding, LedgerStanding } from './standing.ts';

const HOLDERS: Readonly<Record<Holder, string>> = {
  test: 'phép thử',
  host: 'máy chủ',
  office: 'cơ quan',
  open: 'còn thiếu',
};

const VERDICTS: Readonly<Record<Verdict, string>> = {
  passed: 'đạt',
  failed: 'KHÔNG ĐẠT',
  skipped: 'bị bỏ qua trên máy này',
  missing: 'không có phép thử nào tên này → sửa tên trong sổ hay viết phép thử',
  'not-run': 'chưa chạy → chạy "npm test"',
};

/** The ledger for a terminal: the duties, what ends soon, what stands against named tests, the sums. */
export function standingText(standing: LedgerStanding): string {
  return [
    `Sổ việc luật giao, ngày ${formatDate(standing.on)}`,
    '',
    ...standing.duties.map(
      ({ duty, holder, rules }) =>
        `${duty.id}  ${HOLDERS[holder].padEnd(9)}  ${duty.asks} (${sourceOf({ duty, rules })})`,
    ),
    ...section('Văn bản hết áp dụng trong 60 ngày tới', endingLines(standing)),
    ...section('Phép thử ghi trong sổ mà chưa đạt', faultLines(standing)),
    '',
    countsLine(standing),
  ].join('\n');
}

/** The ledger as a document: a table of every duty with its tests and what is missing. */
export function standingMarkdown(standing: LedgerStanding): string {
  const rows = standing.duties.map(({ duty, holder, rules, tests }) => [
    duty.id,
    duty.asks,
    sourceOf({ duty, rules }),
    HOLDERS[holder],
    [
      ...tests.map(({ file, name, verdict }) => `\`${file}\`: ${name} (${VERDICTS[verdict]})`),
      ...(duty.held.host ? [`Máy chủ: ${duty.held.host}`] : []),
      ...(duty.held.office ? [`Cơ quan: ${duty.held.office}`] : []),
      ...(duty.held.open ? [`Còn thiếu: ${duty.held.open}`] : []),
    ].join('<br>'),
  ]);
  const head = ['Mã', 'Việc phải làm', 'Theo', 'Ai giữ', 'Bằng gì'];
  return [
    `# Sổ việc luật giao, ngày ${formatDate(standing.on)}`,
    '',
    countsLine(standing),
    '',
    markdownTable(head, rows),
    ...section(
      '## Văn bản hết áp dụng trong 60 ngày tới',
      endingLines(standing).map((line) => `- ${line}`),
    ),
    ...section(
      '## Phép thử ghi trong sổ mà chưa đạt',
      faultLines(standing).map((line) => `- ${line}`),
    ),
    '',
  ].join('\n');
}

const countsLine = ({ counts, hasRun }: LedgerStanding): string =>
  [
    `Giữ bằng phép thử ${counts.test}, máy chủ ${counts.host}, cơ quan ${counts.office}, còn thiếu ${counts.open}.`,
    ...(hasRun ? [] : ['Chưa chạy: không thấy kết quả của "npm test" trên máy này.']),
  ].join(' ');

const sourceOf = ({ duty, rules }: Pick<DutyStanding, 'duty' | 'rules'>): string =>
  `${FORCES[duty.force]}: ${rules.map(ruleText).join('; ') || (duty.basis ?? '')}`;

const ruleText = ({ number, article, state }: Rule): string =>
  [number, article, state === 'holds' ? '' : `[${RULE_STATES[state]}]`].filter(Boolean).join(' ');

const endingLines = ({ ending }: LedgerStanding): string[] =>
  ending.map(
    ({ number, about, until, ids }) =>
      `${number} (${about}): hết ngày ${formatDate(until)} (${ids.join(', ')})`,
  );

const faultLines = ({ faults }: LedgerStanding): string[] =>
  faults.map(({ id, test }) => `${id}  ${test.file}: "${test.name}" ${VERDICTS[test.verdict]}`);

const section = (title: string, lines: readonly string[]): string[] =>
  lines.length > 0 ? ['', title, '', ...lines] : [];
