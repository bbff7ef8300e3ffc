import { parseArgs } from 'node:util';
import { didYouMean } from '../../src/text/nearest.ts';
import { WrongCall, type Option } from './option.ts';

/** The options of a command by their names, as written behind "--". */
export type Options = Readonly<Record<string, Option<unknown>>>;

/** What the options come to. */
type Values<O extends Options> = { [K in keyof O]: O[K] extends Option<infer T> ? T : never };

/** How a command is called: one row of words for --help, and what a call asks for. */
export interface Call<O extends Options, T> {
  /** As typed: `npm run check`. */
  command: string;
  /** What stands behind it besides options, such as "<tệp.xlsx>"; nothing may stand there where this is absent. */
  takes?: string;
  /** What the command does, in Vietnamese; further lines may say more. */
  about: string;
  options: O;
  /** @throws Error in Vietnamese where values do not go together */
  read: (values: Values<O>, rest: readonly string[]) => T;
  /** The content folder that the command works on, for its first line. */
  content?: (asked: T) => string;
  /** There for a command that makes that folder, does without it, or tells by itself that there is none; others need it. */
  mayLackContent?: true;
  /** The built site that it works on, for that line; nothing where there is none yet. */
  site?: (asked: T) => string | undefined;
}

/** A call as a value of its own, whose types follow from its options. */
export const defineCall = <const O extends Options, T>(call: Call<O, T>): Call<O, T> => call;

/** An option as Node took it apart. */
interface WrittenOption {
  name: string;
  rawName: string;
  value: string | undefined;
  inlineValue: boolean | undefined;
}

const HELP = 'help';

/**
 * What a command line asks for; a `--` in front is passed over.
 * @returns 'help' where that is asked
 * @throws WrongCall that names what is not known, lacks its value or has a wrong one
 */
export function readCall<O extends Options, T>(
  { options, takes, read }: Call<O, T>,
  args: readonly string[],
): T | typeof HELP {
  const written = new Map<string, string>();
  const rest: string[] = [];
  const { tokens } = parseArgs({
    args: args[0] === '--' ? args.slice(1) : [...args],
    options: Object.fromEntries(
      Object.entries(options).map(([name, { hint }]) => [name, { type: hint ? 'string' : 'boolean' }]),
    ),
    strict: false,
    tokens: true,
  });
  for (const token of tokens)
    if (token.kind === 'positional') rest.push(token.value);
    else if (token.kind === 'option' && token.rawName === '--help') return HELP;
    else if (token.kind === 'option') written.set(token.name, valueOf(options, token));
  if (takes === undefined && rest[0] !== undefined)
    throw new WrongCall(`Chữ "${rest[0]}" trong lệnh không hiểu được; tùy chọn bắt đầu bằng "--".`);
  const values = Object.fromEntries(
    Object.entries(options).map(([name, { read: readOne, fallback, absent }]) => {
      const value = written.get(name) ?? fallback;
      return [name, value === undefined ? absent : readOne(value, `--${name}`)];
    }),
  ) as Values<O>;
  return asked(() => read(values, rest));
}

function valueOf(options: Options, { name, rawName, value, inlineValue }: WrittenOption): string {
  const option = rawName.startsWith('--') ? options[name] : undefined;
  if (!option)
    throw new WrongCall(
      `Tùy chọn "${rawName}" không có${didYouMean(name, [...Object.keys(options), HELP])}.`,
    );
  if (option.hint === undefined && value !== undefined)
    throw new WrongCall(`Tùy chọn "${rawName}" không nhận giá trị.`);
  if (option.hint !== undefined && (value === undefined || (inlineValue === false && value.startsWith('-'))))
    throw new WrongCall(`Tùy chọn "${rawName}" thiếu giá trị: ${rawName} ${option.hint}.`);
  return value ?? '';
}

/** Whatever keeps a call from being understood makes it a wrong one. */
function asked<T>(read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new WrongCall(error instanceof Error ? error.message : String(error), { cause: error });
  }
}
