import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const USAGE = `Cách dùng: npm run build [-- tùy chọn]

  --out THƯ-MỤC         nơi đặt trang (mặc định: dist); phải chưa có, trống, hoặc là một bản dựng trước
  --public THƯ-MỤC      tệp đưa lên nguyên vẹn (mặc định: public)
  --release             bản để đăng: thiếu thông tin bắt buộc thì không dựng
  --allow-fewer-pages   cho phép bản mới ít trang hơn bản trước quá 5 %`;

/** What a build is asked to do. */
export interface BuildOptions {
  /** As written on the command line. */
  out: string;
  /** Absolute. */
  publicDir: string;
  release: boolean;
  allowFewerPages: boolean;
}

/** The command line can't be understood; the message says why in Vietnamese. */
export class WrongOptions extends Error {}

/**
 * Reads the command line.
 * @throws WrongOptions that names the option that is not known
 */
export function readOptions(args: readonly string[]): BuildOptions {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: {
        out: { type: 'string', default: 'dist' },
        public: { type: 'string', default: 'public' },
        release: { type: 'boolean', default: false },
        'allow-fewer-pages': { type: 'boolean', default: false },
      },
    });
    return {
      out: values.out,
      publicDir: resolve(values.public),
      release: values.release,
      allowFewerPages: values['allow-fewer-pages'],
    };
  } catch (error) {
    const option = /'(--?[^' ]+)/.exec(String(error))?.[1] ?? args.join(' ');
    throw new WrongOptions(`Tùy chọn "${option}" không có hoặc thiếu giá trị.\n\n${USAGE}`, { cause: error });
  }
}
