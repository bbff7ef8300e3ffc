import { z } from 'astro/zod';
import { phoneNumber } from '../../fields/contact.ts';
import { verificationSchema } from '../../fields/editorial.ts';
import { emailAddress, line } from '../../fields/text.ts';

/** The particulars that the law wants at the foot of every page (requirement A04). Left out until the office gives them. */
export const imprintSchema = z.strictObject({
  managingBody: line(200)
    .optional()
    .meta({ title: 'Cơ quan chủ quản', description: 'Tên cơ quan chủ quản.' }),
  managingUnit: line(200)
    .optional()
    .meta({ title: 'Đơn vị quản lý trang', description: 'Tên đơn vị quản lý trang.' }),
  responsiblePerson: line(200)
    .optional()
    .meta({ title: 'Người chịu trách nhiệm nội dung', description: 'Họ tên, chức vụ.' }),
  address: line(300).optional().meta({ title: 'Địa chỉ', description: 'Địa chỉ trụ sở.' }),
  phone: phoneNumber().optional().meta({ title: 'Điện thoại', description: 'Viết liền chữ số.' }),
  email: emailAddress().optional().meta({ title: 'Thư điện tử', description: 'Hộp thư công vụ.' }),
  verification: verificationSchema.meta({ title: 'Xác minh', description: 'Chỉ hiện khi đã xác minh.' }),
});
