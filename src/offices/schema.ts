import { z } from 'astro/zod';
import { oneOf } from '../fields/one-of.ts';
import { contactFields } from '../fields/contact.ts';
import { closureSchema } from './closure-schema.ts';
import { validityFields } from '../fields/dates.ts';
import { editorialFields, sources, verificationSchema } from '../fields/editorial.ts';
import { referenceTo } from '../fields/references.ts';
import { line, paragraphs, webAddress } from '../fields/text.ts';

/** What an office is; the administrative tier is data, with dates, so that it may end (requirement O03–O06). */
export const OFFICE_KINDS = {
  'administrative-unit': 'Đơn vị hành chính',
  'peoples-committee': 'Ủy ban nhân dân',
  'one-stop-desk': 'Trung tâm Phục vụ hành chính công, Bộ phận Một cửa',
  department: 'Cơ quan chuyên môn',
  'service-centre': 'Đơn vị sự nghiệp',
  party: 'Cơ quan Đảng',
  national: 'Cơ quan trung ương',
} as const;

/** An agency, a unit or a desk, past or present. Identity is the entry plus its dates: codes are reused by heirs (O02). */
export const officeSchema = z.strictObject({
  name: line(300).meta({ title: 'Tên', description: 'Tên đầy đủ.' }),
  kind: oneOf(OFFICE_KINDS, 'Loại').meta({
    title: 'Loại',
    description: 'Đơn vị hành chính, ủy ban, một cửa, phòng …',
  }),
  shortName: line(120).optional().meta({ title: 'Tên ngắn', description: 'Tên dùng trong danh sách.' }),
  unitCode: z
    .string({ error: 'Mã đơn vị hành chính phải đặt trong dấu nháy, ví dụ "29512"' })
    .regex(/^\d{2,5}$/, { error: 'Mã đơn vị hành chính có 2 đến 5 chữ số' })
    .optional()
    .meta({
      title: 'Mã đơn vị hành chính',
      description: 'Mã của Cục Thống kê; mã có thể được đơn vị mới dùng lại.',
    }),
  province: line(120).meta({ title: 'Thuộc tỉnh', description: 'Luôn ghi tỉnh, vì có nhiều nơi trùng tên.' }),
  parent: referenceTo('offices')
    .optional()
    .meta({ title: 'Cơ quan cấp trên', description: 'Mã cơ quan cấp trên.' }),
  formedFrom: z.array(line(200)).default([]).meta({ title: 'Lập từ', description: 'Các đơn vị cũ.' }),
  successors: z
    .array(referenceTo('offices'))
    .default([])
    .meta({ title: 'Cơ quan kế tiếp', description: 'Ai làm việc này bây giờ; có thể nhiều.' }),
  duties: z
    .array(paragraphs())
    .default([])
    .meta({ title: 'Nhiệm vụ', description: 'Việc của cơ quan, từng ý.' }),
  areaKm2: z.number().positive().optional().meta({ title: 'Diện tích (km²)', description: 'Theo nguồn.' }),
  population: z
    .number()
    .int()
    .positive()
    .optional()
    .meta({ title: 'Dân số (người)', description: 'Theo nguồn.' }),
  ...contactFields,
  closures: z.array(closureSchema).default([]).meta({
    title: 'Những ngày đóng cửa',
    description: 'Ngày nghỉ của riêng cơ quan này, ngoài lịch nghỉ chung trong ngay-nghi.yaml.',
  }),
  mapUrl: webAddress().optional().meta({
    title: 'Liên kết chỉ đường',
    description: 'Địa chỉ trên một bản đồ mạng; để trống thì trang tự làm từ địa chỉ đã xác minh.',
  }),
  ...validityFields,
  verification: verificationSchema.meta({
    title: 'Xác minh liên hệ',
    description: 'Số điện thoại, địa chỉ chỉ hiện khi đã xác minh.',
  }),
  sources: sources(),
  ...editorialFields,
});
export type Office = z.output<typeof officeSchema>;
