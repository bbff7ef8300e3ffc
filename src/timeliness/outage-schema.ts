import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { line, webAddress } from '../fields/text.ts';

/** A time in which the site will not answer (Nghị định 224/2026/NĐ-CP art. 13; requirement D07). */
const outageSchema = z.strictObject({
  why: line(160).meta({ title: 'Vì sao', description: 'Ví dụ "nâng cấp máy chủ"; nối sau chữ "để".' }),
  announcedOn: isoDate().meta({ title: 'Báo ngày', description: 'Ngày thông báo hiện trên trang.' }),
  from: isoDate().meta({ title: 'Ngừng từ ngày', description: 'Ngày đầu trang ngừng.' }),
  until: isoDate().meta({
    title: 'Chạy lại sau ngày',
    description: 'Ngày cuối trang còn ngừng, theo dự kiến.',
  }),
  hours: line(80).optional().meta({ title: 'Giờ', description: 'Ví dụ "từ 22 giờ đến 23 giờ 30".' }),
  instead: z
    .strictObject({
      name: line(120).meta({ title: 'Tên nơi', description: 'Nơi xem thay khi ấy.' }),
      url: webAddress().meta({ title: 'Địa chỉ', description: 'Bắt đầu bằng https://.' }),
    })
    .meta({ title: 'Xem thay ở đâu', description: 'Khi trang ngừng, người dân xem ở đâu.' }),
  unplanned: line(200).optional().meta({
    title: 'Vì sao không báo sớm được',
    description: 'Chỉ ghi khi sự cố bất ngờ, không báo trước 7 ngày làm việc được.',
  }),
});
export type Outage = z.output<typeof outageSchema>;

/** content/ngung-trang.yaml: planned outages. */
export const outagesSchema = z.array(outageSchema);
