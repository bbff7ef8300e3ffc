import { z } from 'astro/zod';
import { isoDate } from '../../fields/dates.ts';
import { line, paragraphs } from '../../fields/text.ts';
import { caseMarks } from './case-schema.ts';

const formFile = () =>
  z
    .string()
    .regex(/^tep\/[a-z0-9/._-]+\.(?:pdf|docx?|xlsx?|odt)$/, {
      error: 'Đường dẫn mẫu có dạng tep/ten-tep.docx, chữ thường không dấu, trong tep/ của thư mục nội dung',
    })
    .meta({ input: 'file' })
    .optional();

/**
 * A form to fill in. `file` is a path under tep/; without it the form is fetched at the national portal.
 * `sample` is the same form filled in, to be looked at while writing.
 */
const formSchema = z.strictObject({
  name: line(400).meta({ title: 'Tên mẫu', description: 'Tên tệp hoặc tên mẫu đơn, tờ khai.' }),
  file: formFile().meta({
    title: 'Tệp',
    description: 'Đường dẫn trong thư mục nội dung, bắt đầu bằng tep/.',
  }),
  sample: formFile().meta({
    title: 'Bản điền mẫu',
    description: 'Tệp đã điền sẵn để xem cách ghi, không có thông tin của người thật; bắt đầu bằng tep/.',
  }),
  validFrom: isoDate().optional().meta({ title: 'Dùng từ ngày', description: 'Ngày đầu tiên dùng mẫu này.' }),
  validUntil: isoDate()
    .optional()
    .meta({ title: 'Dùng đến hết ngày', description: 'Ngày cuối cùng còn dùng mẫu này.' }),
  replacedBy: line(400).optional().meta({
    title: 'Thay bằng mẫu',
    description: 'Tên mẫu thay thế; mẫu đó phải có trong cùng thủ tục.',
  }),
});
export type Form = z.output<typeof formSchema>;

const copies = (title: string) =>
  z
    .number({ error: 'Số bản là một con số' })
    .int({ error: 'Số bản là số nguyên' })
    .nonnegative({ error: 'Số bản không được âm' })
    .default(0)
    .meta({ title, description: 'Số bản phải có; 0 nếu không cần.' });

/** One paper of the file. A record with 0 originals and 0 copies is a remark among the papers, not a paper. */
const paperSchema = z.strictObject({
  name: paragraphs().meta({ title: 'Tên giấy tờ', description: 'Một giấy tờ một dòng.' }),
  code: line(160)
    .optional()
    .meta({ title: 'Mã giấy tờ', description: 'Mã thành phần hồ sơ của Cơ sở dữ liệu quốc gia, nếu có.' }),
  originals: copies('Số bản chính'),
  copies: copies('Số bản sao'),
  electronicForm: z.boolean().default(false).meta({
    title: 'Có biểu mẫu điện tử',
    description: 'Cổng dịch vụ công có biểu mẫu điện tử cho giấy này.',
  }),
  forms: z
    .array(formSchema)
    .default([])
    .meta({ title: 'Mẫu đơn, tờ khai', description: 'Mẫu phải điền cho giấy này.' }),
  note: paragraphs()
    .optional()
    .meta({ title: 'Lưu ý', description: 'Thiếu giấy này thì làm sao, hay sai ở đâu.' }),
  cases: caseMarks(),
});
export type Paper = z.output<typeof paperSchema>;

/** A group of papers as the official record makes it; a procedure with a single group leaves the name out. */
export const evidenceCaseSchema = z.strictObject({
  name: paragraphs()
    .optional()
    .meta({ title: 'Trường hợp', description: 'Tên trường hợp; để trống nếu chỉ có một.' }),
  papers: z
    .array(paperSchema)
    .default([])
    .meta({ title: 'Giấy tờ', description: 'Danh sách giấy tờ của trường hợp này.' }),
  cases: caseMarks(),
});
export type EvidenceCase = z.output<typeof evidenceCaseSchema>;
