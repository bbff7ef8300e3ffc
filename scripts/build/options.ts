import { resolve } from 'node:path';
import type { Environment } from '../../src/site/environment.ts';
import { PUBLIC, surroundings } from '../command-line/folder-options.ts';
import { flag, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

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
  /** Whether the build is a preview is what --preview or PREVIEW says; never with --release. */
  environment: Environment;
  /** Where builds run beside each other: the folder, in the project, in which this one makes its site. */
  beside?: string;
}

/** `npm run build`. */
export const BUILD = defineCall({
  command: 'npm run build',
  about: [
    'Kiểm tra nội dung rồi dựng trang. Nội dung còn lỗi thì không dựng, bản đang có giữ nguyên.',
    'Đọc các biến CONTENT_DIR, CONTENT_BASE, SITE_DATE, SITE_URL, BASE_PATH, COMMIT.',
  ].join('\n'),
  options: {
    out: text('THƯ-MỤC', 'nơi đặt trang; phải chưa có, trống, hoặc là một bản dựng trước', 'dist'),
    public: PUBLIC,
    release: flag('bản để đăng: thiếu thông tin bắt buộc thì không dựng'),
    preview: flag('bản xem trước: bài chờ duyệt cũng hiện, ghi rõ; không đem đăng'),
    fresh: flag('không dùng gì các lần dựng trước để lại; trang ra vẫn y như vậy, chỉ lâu hơn'),
    'allow-fewer-pages': flag('cho phép bản mới ít trang hơn bản trước quá 5 %'),
  },
  read({
    out,
    public: publicDir,
    release,
    preview,
    fresh,
    'allow-fewer-pages': allowFewerPages,
  }): BuildOptions {
    if (release && preview)
      throw new Error('--release là bản để đăng, --preview là bản xem trước: chỉ dùng một trong hai.');
    const environment = surroundings();
    return {
      out,
      publicDir: resolve(publicDir),
      release,
      fresh,
      allowFewerPages,
      environment: { ...environment, preview: !release && (preview || environment.preview) },
    };
  },
  content: ({ environment }) => environment.contentDir,
});
