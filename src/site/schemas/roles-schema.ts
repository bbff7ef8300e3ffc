import { z } from 'astro/zod';
import { APPROVED_KINDS } from '../../fields/approval.ts';
import { isoDate } from '../../fields/dates.ts';
import { verificationSchema } from '../../fields/editorial.ts';
import { oneOf } from '../../fields/one-of.ts';
import { referenceTo, SLUG } from '../../fields/references.ts';
import { line } from '../../fields/text.ts';

/** What a role can be given to approve: a kind of entries, or the law behind a piece of criticism. */
export const ROLE_DUTIES = { ...APPROVED_KINDS, criticism: 'Pháp lý của bài phê bình' } as const;

/** A duty and who has it, from when until when; offices come and go, what they approved stays approved. */
const roleSchema = z.strictObject({
  id: z
    .string()
    .regex(SLUG, { error: 'Mã vai trò chỉ gồm chữ thường không dấu, chữ số, gạch ngang' })
    .meta({ title: 'Mã', description: 'Bài ghi mã này ở approvedBy.' }),
  name: line(200).meta({
    title: 'Tên vai trò',
    description: 'Cơ quan hoặc chức danh, không ghi họ tên một người.',
  }),
  office: referenceTo('offices')
    .optional()
    .meta({ title: 'Cơ quan', description: 'Mã cơ quan trong co-quan/, khi đã biết.' }),
  approves: z
    .array(oneOf(ROLE_DUTIES, 'Loại bài'))
    .default([])
    .meta({ title: 'Được duyệt', description: 'Loại bài mà vai trò này duyệt.' }),
  folders: z
    .array(
      z.string().regex(/^(?:\*|[a-z0-9._/-]+)$/, {
        error: 'Ghi đường dẫn trong kho, ví dụ content/thu-tuc/, hoặc * cho mọi thứ còn lại',
      }),
    )
    .default([])
    .meta({
      title: 'Giữ thư mục, tệp',
      description: 'Phần của kho mà vai trò này phải xem mỗi lần sửa, ngoài thư mục của loại bài nó duyệt.',
    }),
  group: z
    .string()
    .regex(/^@[\w.-]+(?:\/[\w.-]+)*$/, { error: 'Nhóm ở nơi đặt kho mã viết dạng @don-vi/ten-nhom' })
    .optional()
    .meta({ title: 'Nhóm ở nơi đặt kho mã', description: 'Ví dụ @don-vi/duyet-tin; CODEOWNERS làm từ đây.' }),
  validFrom: isoDate().optional().meta({ title: 'Từ ngày', description: 'Ngày nhận việc.' }),
  validUntil: isoDate().optional().meta({ title: 'Đến hết ngày', description: 'Ngày cuối giữ việc.' }),
  verification: verificationSchema.meta({
    title: 'Xác minh',
    description: 'Văn bản giao việc; chưa xác minh thì chưa duyệt được bài nào.',
  }),
});

/** content/vai-tro.yaml: who approves, and who looks after which part of the repository. */
export const rolesSchema = z.array(roleSchema);
export type Role = z.output<typeof roleSchema>;
export type RoleDuty = keyof typeof ROLE_DUTIES;

/** Whether the role has its duty on a day. */
export const isRoleOn = ({ validFrom = '', validUntil = '9999' }: Role, day: string): boolean =>
  validFrom <= day && day <= validUntil;
