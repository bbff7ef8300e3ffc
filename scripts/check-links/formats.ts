import { secondsText } from '../command-line/stage-table.ts';
import { markdownTable } from '../writing/markdown-table.ts';
import {
  addressesByState,
  STATE_WORDS,
  TAKEN_DOWN,
  takenDown,
  type CheckedAddress,
  type LinkReport,
} from './link-report.ts';

/** What the server said, in a few words. */
function answerOf({ status, movedTo, reason, state, milliseconds }: CheckedAddress): string {
  if (state === 'moved') return `→ ${movedTo ?? ''}`;
  if (state === 'slow') return secondsText(milliseconds / 1000);
  return status === undefined ? (reason ?? '') : `HTTP ${status}`;
}

const placesOf = ({ places }: CheckedAddress): string =>
  places.map(({ file, line }) => `${file}:${line}`).join(', ');

const summary = ({ addresses, hosts, siteDate }: LinkReport): string => {
  const fine = addresses.filter(({ state }) => state === 'fine').length;
  return `Đã hỏi ${addresses.length} địa chỉ của ${hosts.length} máy chủ, ngày ${siteDate}: ${fine} mở được, ${addresses.length - fine} cần xem.`;
};

/** What needs a look, by what to do; what has to be done at once comes first. */
function parts(report: LinkReport): [{ heading: string; advice: string }, CheckedAddress[]][] {
  const gone = takenDown(report);
  return [
    ...(gone.length > 0 ? [[TAKEN_DOWN, gone] as [typeof TAKEN_DOWN, CheckedAddress[]]] : []),
    ...addressesByState(report).map(
      ([state, addresses]): [{ heading: string; advice: string }, CheckedAddress[]] => [
        STATE_WORDS[state],
        addresses,
      ],
    ),
  ];
}

/** The report for a terminal. */
export const formatText = (report: LinkReport): string =>
  [
    ...parts(report).flatMap(([{ heading, advice }, addresses]) => [
      `${heading} (${addresses.length}) → ${advice}`,
      ...addresses.map((address) => `  ${address.url}  ${answerOf(address)}  (${placesOf(address)})`),
      '',
    ]),
    'Các máy chủ được dẫn đến',
    ...report.hosts.map(
      ({ host, addresses, places, isState }) =>
        `  ${host}: ${addresses} địa chỉ, ${places} chỗ${isState ? '' : '  (không phải .gov.vn)'}`,
    ),
    '',
    summary(report),
  ].join('\n');

const cell = (text: string): string =>
  text.replaceAll('|', '\\|').replaceAll('<', '&lt;').replace(/\s+/g, ' ');
const table = (head: readonly string[], rows: readonly (readonly (string | number)[])[]): string =>
  markdownTable(
    head,
    rows.map((cells) => cells.map(String)),
    cell,
  );

/** The report for a review page or a letter. */
export const formatMarkdown = (report: LinkReport): string =>
  [
    '# Liên kết ra ngoài trang',
    '',
    ...parts(report).flatMap(([{ heading, advice }, addresses]) => [
      `## ${heading} (${addresses.length})`,
      '',
      `Việc cần làm: ${advice}.`,
      '',
      table(
        ['Địa chỉ', 'Trả lời', 'Ở đâu'],
        addresses.map((address) => [address.url, answerOf(address), placesOf(address)]),
      ),
      '',
    ]),
    '## Các máy chủ được dẫn đến',
    '',
    table(
      ['Máy chủ', 'Cơ quan nhà nước', 'Số địa chỉ', 'Số chỗ', 'Cần xem'],
      report.hosts.map(({ host, isState, addresses, places, notFine }) => [
        host,
        isState ? 'có (.gov.vn)' : 'không',
        addresses,
        places,
        notFine,
      ]),
    ),
    '',
    summary(report),
  ].join('\n');

/** The report for programs. */
export const formatJson = (report: LinkReport): string => JSON.stringify(report, null, 2);
