import { z } from 'astro/zod';
import { approvalFields } from '../fields/approval.ts';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { oneOf } from '../fields/one-of.ts';
import { line } from '../fields/text.ts';
import { REFLECTED_ABOUT } from '../feedback-channels/schema.ts';

/**
 * What became of a reflection, told so that nobody can know who sent it (Nghị định 20/2008/NĐ-CP arts. 14, 19; requirement
 * I07); the result stands in the entry's body. Complaints and denunciations have laws of their own and never stand here.
 */
export const feedbackResultSchema = z.strictObject({
  title: line(200).meta({
    title: 'Việc được phản ánh',
    description: 'Một câu, không nêu người gửi, người bị phản ánh, số nhà, số điện thoại.',
  }),
  about: oneOf(REFLECTED_ABOUT, 'Nội dung').meta({
    title: 'Phản ánh về',
    description: 'Quy định, hành vi hay việc tại địa phương.',
  }),
  receivedOn: isoDate().meta({ title: 'Ngày tiếp nhận', description: 'Ngày nơi tiếp nhận nhận phản ánh.' }),
  handledBy: line(200).meta({
    title: 'Cơ quan xử lý',
    description: 'Cơ quan hoặc chức danh, không ghi tên người.',
  }),
  handledOn: isoDate().meta({ title: 'Ngày có kết quả', description: 'Ngày cơ quan xử lý xong.' }),
  publishedOn: isoDate().meta({ title: 'Ngày đăng', description: 'Ngày kết quả lên trang.' }),
  ...approvalFields,
  sources: sources(),
  ...editorialFields,
});
