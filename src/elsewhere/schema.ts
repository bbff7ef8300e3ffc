import { z } from 'astro/zod';
import { editorialFields, sources } from '../fields/editorial.ts';
import { oneOf } from '../fields/one-of.ts';
import { procedureCode } from '../fields/procedure-code.ts';
import { referenceTo } from '../fields/references.ts';
import { line, paragraphs } from '../fields/text.ts';
import { CHANNEL_LABELS, LEVEL_LABELS } from '../procedures/schema/codes.ts';

/** A level that handles what the commune does not; what a commune handles is an entry of thu-tuc/. */
const levelSchema = oneOf(LEVEL_LABELS, { error: 'Chỉ nhận ministry, province, other' }).refine(
  (level) => level !== 'commune',
  { error: 'Thủ tục có cấp xã làm thì không phải việc của nơi khác → viết thành một mục trong thu-tuc/' },
);

/** The official procedure behind a matter: the facts of its record that say who handles it and how a file gets there. */
const officialSchema = z.strictObject({
  code: procedureCode().meta({ title: 'Mã thủ tục', description: 'Mã quốc gia, đặt trong dấu nháy.' }),
  name: line(1500).meta({ title: 'Tên chính thức', description: 'Đúng từng chữ của hồ sơ chính thức.' }),
  when: line(120).optional().meta({
    title: 'Dùng khi nào',
    description: 'Khi việc này có nhiều thủ tục: thủ tục này cho ai, ví dụ "Bằng bị mất".',
  }),
  portalId: line(80).optional().meta({
    title: 'Mã trên Cổng dịch vụ công',
    description: 'Định danh (id) của hồ sơ; trống thì các dữ kiện chưa đối chiếu được với hồ sơ.',
  }),
  levels: z
    .array(levelSchema)
    .default([])
    .meta({ title: 'Cấp thực hiện', description: 'Như hồ sơ ghi; trống khi nguồn không ghi.' }),
  offices: z
    .array(line(300))
    .default([])
    .meta({ title: 'Cơ quan thực hiện', description: 'Tên cơ quan, đúng như hồ sơ ghi.' }),
  channels: z
    .array(oneOf(CHANNEL_LABELS))
    .default([])
    .meta({ title: 'Cách nộp', description: 'Như hồ sơ ghi; trống khi nguồn không ghi.' }),
});
export type OfficialElsewhere = z.output<typeof officialSchema>;

/**
 * Something that people ask the commune for and that another office handles: where to go instead. Levels, offices and
 * ways of lodging are the record's; `npm run facts` compares them.
 */
export const elsewhereSchema = z
  .strictObject({
    title: line(100).meta({ title: 'Việc', description: 'Bằng lời người dân, ví dụ "Làm hộ chiếu".' }),
    topic: line(60).meta({ title: 'Nhóm', description: 'Ví dụ "Xe và lái xe", "Nhà đất".' }),
    aliases: z.array(line(120)).default([]).meta({
      title: 'Tên gọi thường dùng',
      description: 'Người dân gọi là gì, cả tiếng địa phương và tên cũ.',
    }),
    where: line(240).optional().meta({
      title: 'Ai làm, nộp ở đâu',
      description: 'Một, hai câu, chỉ điều nguồn ghi; chưa có nguồn thì để trống và ghi ở awaiting.',
    }),
    prepare: line(240).optional().meta({
      title: 'Chuẩn bị trước',
      description: 'Một điều hay thiếu nhất, theo hồ sơ chính thức.',
    }),
    atCommune: paragraphs().optional().meta({
      title: 'Phần việc ở xã, phường',
      description: 'Việc liên quan mà xã, phường có làm, nếu có.',
    }),
    procedures: z
      .array(referenceTo('procedures'))
      .default([])
      .meta({ title: 'Thủ tục ở xã, phường', description: 'Mã (tên tệp) các thủ tục liên quan.' }),
    official: z
      .array(officialSchema)
      .default([])
      .meta({ title: 'Thủ tục chính thức', description: 'Một hay nhiều thủ tục, việc hay gặp để trước.' }),
    sources: sources(),
    ...editorialFields,
  })
  .refine(({ where, awaiting }) => where !== undefined || awaiting.some(({ at }) => at === 'offices'), {
    error: 'Chưa nói ai làm → ghi where kèm nguồn, hoặc ghi một điều chờ xác minh ở awaiting với at: offices',
    path: ['where'],
  });
