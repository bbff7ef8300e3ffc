import { resolve } from 'node:path';
import type { Environment } from '../../src/site/environment.ts';
import { PUBLIC, surroundings } from '../command-line/folder-options.ts';
import { choice, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';

/** What can be printed, and the folder of ban-in/ that holds its pages. */
export const KINDS = {
  'niem-yet': 'bản niêm yết thủ tục',
  'mot-trang': 'hướng dẫn một trang',
  'phan-anh': 'địa chỉ tiếp nhận phản ánh, kiến nghị',
  'duong-day-nong': 'bảng đường dây nóng',
  'to-gap': 'tờ gấp',
  'so-tay': 'sổ tay theo lĩnh vực',
  'thay-doi': 'danh sách thay đổi',
  'ban-tin': 'bản tin tháng',
  'phieu-hoi': 'phiếu hỏi vướng mắc',
  'phat-thanh': 'bài phát thanh',
  'tat-ca': 'bản in, đủ các loại trừ bài phát thanh',
} as const;
type Kind = keyof typeof KINDS;

/** A print order: the kind, where the PDFs go, and which of the pages (all, where nothing is named). */
export interface PrintOptions {
  what: Kind;
  /** As written on the command line. */
  out: string;
  office?: string | undefined;
  procedure?: string | undefined;
  sector?: string | undefined;
  lifeEvent?: string | undefined;
  /** YYYY-MM, of a bulletin. */
  month?: string | undefined;
  /** Of a radio script: folder and name, such as tin-tuc/2026/ten-tin. */
  entry?: string | undefined;
  /** Folder of the files that are served byte for byte, such as forms. */
  publicDir: string;
  environment: Environment;
}

/** `npm run print`. */
export const PRINT = defineCall({
  command: 'npm run print',
  about: [
    'In ra PDF để niêm yết, đặt ở quầy, bỏ túi; cần Chromium (chưa có thì tự cài).',
    'Mã thoát 1 khi nội dung còn lỗi hoặc có phần vượt khổ giấy.',
  ].join('\n'),
  options: {
    what: choice(Object.keys(KINDS) as Kind[], 'in gì; phải ghi'),
    out: text('THƯ-MỤC', 'nơi đặt các tệp PDF; phải ghi'),
    office: text('MÃ', 'chỉ của một cơ quan'),
    procedure: text('TÊN-TỆP', 'chỉ một thủ tục'),
    sector: text('MÃ', 'chỉ một lĩnh vực'),
    'life-event': text('MÃ', 'chỉ một sự kiện'),
    month: text('THÁNG', 'chỉ bản tin của một tháng, ví dụ 2026-11'),
    entry: text('MỤC', 'chỉ một bài phát thanh, ví dụ tin-tuc/2026/ten-tin, thong-bao/1'),
    public: PUBLIC,
  },
  read({
    what,
    out,
    office,
    procedure,
    sector,
    'life-event': lifeEvent,
    month,
    entry,
    public: publicDir,
  }): PrintOptions {
    if (!what) throw new Error(`--what: chưa ghi in gì; chọn một trong: ${Object.keys(KINDS).join(', ')}`);
    if (!out) throw new Error('--out: chưa ghi thư mục chứa PDF, ví dụ --out ban-in');
    return {
      what,
      out,
      office,
      procedure,
      sector,
      lifeEvent,
      month,
      entry,
      publicDir: resolve(publicDir),
      environment: surroundings(),
    };
  },
  content: ({ environment }) => environment.contentDir,
});
