import type { Call, Options } from './read-call.ts';

/** What of a call is told. */
export type CallWords = Pick<Call<Options, unknown>, 'command' | 'takes' | 'about' | 'options'>;

/** The first line of every --help. @example 'Cách dùng: npm run check [-- tùy chọn]' */
export const usageLine = ({ command, takes }: Pick<CallWords, 'command' | 'takes'>): string =>
  `Cách dùng: ${command} ${takes === undefined ? '[-- tùy chọn]' : `-- ${takes} [tùy chọn]`}`;

/** Everything that --help says: how to call, what it does, each option with what counts without it, the exit codes. */
export function helpText(call: CallWords): string {
  const { about, options } = call;
  const rows = [
    ...Object.entries(options).map(([name, { hint, help, fallback }]): [string, string] => [
      `--${name}${hint === undefined ? '' : ` ${hint}`}`,
      `${help}${fallback === undefined ? '' : ` (mặc định: ${fallback})`}`,
    ]),
    ['--help', 'in lời này'] as const,
  ];
  const width = Math.max(...rows.map(([option]) => Math.min(option.length, MOST_BESIDE)));
  return [
    usageLine(call),
    '',
    ...about.split('\n').map((line) => `  ${line}`),
    '',
    ...rows.map(([option, help]) =>
      option.length > MOST_BESIDE
        ? `  ${option}\n  ${' '.repeat(width)}  ${help}`
        : `  ${option.padEnd(width)}  ${help}`,
    ),
    '',
    '  Mã thoát: 0 xong · 1 có điều phải xem lại · 2 gọi sai hoặc không chạy được',
  ].join('\n');
}

/** A longer option stands on a line of its own. */
const MOST_BESIDE = 26;
