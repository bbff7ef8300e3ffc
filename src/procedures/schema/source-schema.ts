import { z } from 'astro/zod';
import { isoDate } from '../../fields/dates.ts';
import { oneOf } from '../../fields/one-of.ts';
import { line, webAddress } from '../../fields/text.ts';
import { PART_LABELS } from '../../fields/procedure-parts.ts';

/** Where the official part came from, and what of it was imported as it stands (part → digest). */
export const procedureSourceSchema = z.strictObject({
  kind: oneOf(
    { 'national-database': 'Cơ sở dữ liệu quốc gia', decision: 'Quyết định công bố' },
    { error: 'Nguồn chỉ nhận national-database (Cơ sở dữ liệu quốc gia) hoặc decision (quyết định công bố)' },
  ).meta({
    title: 'Loại nguồn',
    description: 'Chữ gõ tay không nêu nguồn thì không có giá trị (Nghị định 63/2010 điều 17).',
  }),
  url: webAddress().optional().meta({ title: 'Địa chỉ nguồn', description: 'Trang đã lấy thông tin.' }),
  retrievedOn: isoDate().meta({ title: 'Ngày lấy thông tin', description: 'Ngày đối chiếu với nguồn.' }),
  imported: z.record(z.string(), z.string()).optional().meta({
    title: 'Phần nhập tự động',
    description: 'Dấu của từng phần khi nhập; do lệnh nhập ghi, không sửa tay.',
  }),
  copied: z.record(z.string(), z.string()).optional().meta({
    title: 'Chép từ bản đang áp dụng',
    description:
      'Dấu của từng trường lúc soạn bản sắp có hiệu lực; do lệnh new-version ghi. Trường nào đã xem mà bản này vẫn khác thì xóa dòng ấy.',
  }),
});

/** A part that differs from the official record on purpose, with its reason. */
export const differenceSchema = z.strictObject({
  part: oneOf(PART_LABELS, 'Phần').meta({
    title: 'Phần',
    description: 'Phần khác với hồ sơ chính thức.',
  }),
  reason: line(600).meta({ title: 'Vì sao khác', description: 'Văn bản hoặc lý do.' }),
});
