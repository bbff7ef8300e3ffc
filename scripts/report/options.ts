import { resolve } from 'node:path';
import { CONTENT, PUBLIC, surroundings } from '../command-line/folder-options.ts';
import { day, flag, text } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';
import { isInside } from '../writing/own-folder.ts';

/** What is asked of a periodic report. Paths are absolute. */
export interface ReportOrder {
  contentDir: string;
  publicDir: string;
  /** The period's name, as typed. */
  period: string;
  /** The day of the content, where somebody wrote it. */
  asOf: string | undefined;
  today: string;
  /** The .docx; Markdown and JSON go beside it. */
  out: string | undefined;
  /** Codes of numbers to be explained instead of writing the report; `tat-ca` for all. */
  explain: string | undefined;
  /** Whether the annex with the files behind the numbers is left out. */
  short: boolean;
  /** The server's log, or none. */
  logs: string | undefined;
}

/** `npm run report`. */
export const REPORT = defineCall({
  command: 'npm run report',
  about: [
    'Soạn báo cáo định kỳ từ nội dung và lịch sử của kho: .docx theo Nghị định 30/2020/NĐ-CP, kèm Markdown và JSON.',
    'Cùng một lần ghi (commit) thì ra cùng một tệp. Mã thoát 1 khi có điều phải xem lại trước khi ký.',
  ].join('\n'),
  options: {
    period: text('KỲ', '2026-Q3 (quý), 2026-H1 (6 tháng), 2026-9M (9 tháng) hoặc 2026 (năm)'),
    'as-of': day('nội dung nói về ngày nào (không ghi: ngày cuối kỳ; kỳ chưa hết thì hôm nay)'),
    out: text('TỆP', 'tệp .docx (không ghi: .report/bao-cao-<kỳ>.docx); .md và .json đặt bên cạnh'),
    explain: text(
      'SỐ',
      'không viết báo cáo, chỉ kể tệp và lần ghi của một số, ví dụ 1.1.2; tat-ca là mọi số',
    ),
    short: flag('không kèm phụ lục nguồn số liệu trong .docx và .md'),
    logs: text('TỆP', 'nhật ký máy chủ web (combined, có thể .gz) để đếm lượt xem; không giữ địa chỉ nào'),
    content: CONTENT,
    public: PUBLIC,
  },
  read({ period, 'as-of': asOf, out, explain, short, logs, content, public: publicDir }): ReportOrder {
    if (period === undefined) throw new Error('Cần kỳ báo cáo, ví dụ --period 2026-Q3.');
    const { contentDir, siteDate } = surroundings(content);
    if (out !== undefined && !out.endsWith('.docx'))
      throw new Error(`--out "${out}" phải là tên một tệp .docx.`);
    if (out !== undefined && isInside(resolve(out), contentDir))
      throw new Error(`--out "${out}" nằm trong thư mục nội dung; chọn nơi khác.`);
    return {
      contentDir,
      publicDir: resolve(publicDir),
      period,
      asOf,
      today: siteDate,
      out: out === undefined ? undefined : resolve(out),
      explain,
      short,
      logs: logs === undefined ? undefined : resolve(logs),
    };
  },
  content: ({ contentDir }) => contentDir,
});
