import { day, text, choice } from '../command-line/option.ts';
import { defineCall } from '../command-line/read-call.ts';
import { readEnvironment } from '../../src/site/environment.ts';

/** What is asked of the ledger. */
export interface ComplianceOrder {
  /** The day whose rules are told. */
  on: string;
  format: 'text' | 'markdown' | 'json';
  /** The file that the table is written to; printed where absent. */
  out: string | undefined;
}

/** `npm run compliance`. */
export const COMPLIANCE = defineCall({
  command: 'npm run compliance',
  about: [
    'In sổ việc luật giao: việc gì, theo văn bản nào, ai giữ (phép thử, nơi đặt máy chủ, cơ quan) và còn thiếu gì.',
    'Mã thoát 1 khi phép thử ghi trong sổ không có, không đạt hay chưa chạy; "npm test" để lại kết quả cho lệnh này.',
  ].join('\n'),
  options: {
    on: day('quy định nào áp dụng ngày ấy (không ghi: SITE_DATE, không có thì hôm nay)'),
    format: choice(['text', 'markdown', 'json'], 'cách in', 'text'),
    out: text('TỆP', 'ghi vào tệp thay vì in'),
  },
  read: ({ on, format, out }): ComplianceOrder => ({ on: on ?? readEnvironment().siteDate, format, out }),
});
