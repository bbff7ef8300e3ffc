import { parseArgs, type ParseArgsConfig } from 'node:util';

/** The command line can't be understood; the message says why in Vietnamese. */
export class WrongOptions extends Error {}

/**
 * Node's own reading of a command line, with its complaints in Vietnamese.
 * @param usage printed below, where there is one
 * @throws WrongOptions that names what is not known or lacks its value
 */
export function parseOptions<T extends ParseArgsConfig>(
  config: T,
  usage?: string,
): ReturnType<typeof parseArgs<T>> {
  try {
    return parseArgs(config);
  } catch (error) {
    const named = /'(--?[^' ]+)/.exec(String(error))?.[1];
    const stray = /argument '([^']*)'/.exec(String(error))?.[1];
    const said =
      named === undefined && stray !== undefined
        ? `Chữ "${stray}" trong lệnh không hiểu được; tùy chọn bắt đầu bằng "--".`
        : `Tùy chọn "${named ?? ''}" không có hoặc thiếu giá trị.`;
    throw new WrongOptions([said, usage].filter(Boolean).join('\n\n'), { cause: error });
  }
}
