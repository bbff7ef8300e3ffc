import { resolve } from 'node:path';
import { parseOptions } from '../command-line/parse-options.ts';

const USAGE = `Cách dùng: npm run build [-- tùy chọn]

  --out THƯ-MỤC         nơi đặt trang (mặc định: dist); phải chưa có, trống, hoặc là một bản dựng trước
  --public THƯ-MỤC      tệp đưa lên nguyên vẹn (mặc định: public)
  --release             bản để đăng: thiếu thông tin bắt buộc thì không dựng
  --fresh               không dùng gì các lần dựng trước để lại; trang ra vẫn y như vậy, chỉ lâu hơn
  --allow-fewer-pages   cho phép bản mới ít trang hơn bản trước quá 5 %`;

/** What a build is asked to do. */
export interface BuildOptions {
  /** As written on the command line. */
  out: string;
  /** Absolute. */
  publicDir: string;
  release: boolean;
  /** Whether nothing is used of what earlier builds kept. */
  fresh: boolean;
  allowFewerPages: boolean;
}

/**
 * Reads the command line.
 * @throws WrongOptions
 */
export function readOptions(args: readonly string[]): BuildOptions {
  const { values } = parseOptions(
    {
      args: [...args],
      options: {
        out: { type: 'string', default: 'dist' },
        public: { type: 'string', default: 'public' },
        release: { type: 'boolean', default: false },
        fresh: { type: 'boolean', default: false },
        'allow-fewer-pages': { type: 'boolean', default: false },
      },
    },
    USAGE,
  );
  return {
    out: values.out,
    publicDir: resolve(values.public),
    release: values.release,
    fresh: values.fresh,
    allowFewerPages: values['allow-fewer-pages'],
  };
}
