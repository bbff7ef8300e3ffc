import { z } from 'astro/zod';
import { procedureCode } from '../../fields/procedure-code.ts';
import { oneOf } from '../../fields/one-of.ts';
import { referenceTo } from '../../fields/references.ts';
import { line, paragraphs } from '../../fields/text.ts';
import { channelSchema, handlingCaseSchema } from './channel-schema.ts';
import { AUDIENCE_LABELS, DECLARABLE_PARTS, LEVEL_LABELS, TYPE_LABELS } from './codes.ts';
import { evidenceCaseSchema } from './evidence-schema.ts';
import { plainFactsSchema } from './plain-facts-schema.ts';
import { citationSchema, decisionSchema, namedOffices, stepSchema } from './record-schema.ts';

const NO_SUCH_PART = {
  error: `Không có phần nào tên như vậy → chọn trong: ${Object.keys(DECLARABLE_PARTS).join(', ')}`,
};
const declarable = () => z.array(oneOf(DECLARABLE_PARTS, NO_SUCH_PART)).default([]);

/**
 * Every part of a procedure that Vietnamese law counts as part of it (Nghị định 63/2010/NĐ-CP art. 8 as amended, and the
 * national database's record), and which of them the record or the page leaves out.
 */
export const officialFields = {
  code: procedureCode().meta({ title: 'Mã thủ tục', description: 'Mã quốc gia, đặt trong dấu nháy.' }),
  portalId: line(80).optional().meta({
    title: 'Mã trên Cổng dịch vụ công',
    description: 'Định danh (id) của hồ sơ trên Cổng dịch vụ công quốc gia.',
  }),
  name: line(1500).meta({ title: 'Tên thủ tục', description: 'Tên chính thức, đúng từng chữ.' }),
  shortTitle: line(70).optional().meta({
    title: 'Tên ngắn',
    description:
      'Nhiều nhất 70 chữ, cho danh sách, tìm kiếm, hình xem trước; để trống thì máy tự rút từ tên chính thức.',
  }),
  decision: decisionSchema.meta({
    title: 'Quyết định công bố',
    description: 'Quyết định đã công bố thủ tục này.',
  }),
  levels: z
    .array(oneOf(LEVEL_LABELS, 'Cấp'))
    .min(1, { error: 'Phải có ít nhất một cấp thực hiện' })
    .meta({ title: 'Cấp thực hiện', description: 'Bộ, tỉnh, xã hoặc cơ quan khác.' }),
  type: oneOf(TYPE_LABELS, 'Loại').meta({
    title: 'Loại thủ tục',
    description: 'Được luật giao hay không được luật giao quy định chi tiết.',
  }),
  sector: referenceTo('sectors').meta({
    title: 'Lĩnh vực',
    description: 'Mã lĩnh vực trong linh-vuc.yaml.',
  }),
  audience: z
    .array(oneOf(AUDIENCE_LABELS, 'Đối tượng'))
    .min(1, { error: 'Phải có ít nhất một đối tượng thực hiện' })
    .meta({ title: 'Đối tượng thực hiện', description: 'Ai được làm thủ tục này.' }),
  competentAuthorities: namedOffices().meta({
    title: 'Cơ quan có thẩm quyền',
    description: 'Cơ quan quyết định.',
  }),
  executingOffices: namedOffices().meta({
    title: 'Cơ quan thực hiện',
    description: 'Cơ quan trực tiếp giải quyết.',
  }),
  authorisedOffices: namedOffices().meta({ title: 'Cơ quan được ủy quyền', description: 'Nếu có.' }),
  coordinatingOffices: namedOffices().meta({ title: 'Cơ quan phối hợp', description: 'Nếu có.' }),
  receivingAddress: paragraphs()
    .optional()
    .meta({ title: 'Địa chỉ tiếp nhận hồ sơ', description: 'Nơi nhận hồ sơ.' }),
  steps: z
    .array(stepSchema)
    .default([])
    .meta({ title: 'Trình tự thực hiện', description: 'Từng bước, theo thứ tự.' }),
  channels: z
    .array(channelSchema)
    .min(1, { error: 'Phải có ít nhất một cách thức thực hiện' })
    .meta({ title: 'Cách thức thực hiện', description: 'Mỗi cách nộp có thời hạn và khoản thu riêng.' }),
  handlingCases: z.array(handlingCaseSchema).default([]).meta({
    title: 'Thời hạn theo trường hợp',
    description: 'Thời hạn riêng của từng trường hợp trong hồ sơ chính thức.',
  }),
  evidence: z
    .array(evidenceCaseSchema)
    .default([])
    .meta({ title: 'Thành phần hồ sơ', description: 'Giấy tờ phải có, theo từng trường hợp.' }),
  paperCounts: z
    .array(
      z
        .number({ error: 'Số giấy tờ là một con số' })
        .int({ error: 'Số giấy tờ là số nguyên' })
        .positive({ error: 'Số giấy tờ ít nhất là 1' }),
    )
    .default([])
    .meta({
      title: 'Số giấy tờ',
      description: 'Số giấy tờ của từng trường hợp, khi trang không chép tên giấy tờ.',
    }),
  plainFacts: plainFactsSchema.optional().meta({
    title: 'Dữ kiện của trường hợp thường gặp',
    description: 'Lệnh nhập ghi vào mục chỉ có dữ kiện, khi lời của hồ sơ nói khác con số trong bảng.',
  }),
  formNumbers: z.array(line(40)).default([]).meta({
    title: 'Số mẫu đơn',
    description: 'Số của các mẫu đơn, tờ khai, khi trang không chép tên giấy tờ.',
  }),
  fileSets: z
    .number({ error: 'Số bộ hồ sơ là một con số' })
    .int()
    .positive({ error: 'Số bộ hồ sơ ít nhất là 1' })
    .optional()
    .meta({ title: 'Số bộ hồ sơ', description: 'Phải nộp mấy bộ.' }),
  requirements: paragraphs()
    .optional()
    .meta({ title: 'Yêu cầu, điều kiện', description: 'Điều kiện để được giải quyết.' }),
  outputs: z
    .array(paragraphs())
    .default([])
    .meta({ title: 'Kết quả thực hiện', description: 'Giấy tờ bạn nhận được.' }),
  legalBasis: z
    .array(citationSchema)
    .default([])
    .meta({ title: 'Căn cứ pháp lý', description: 'Các văn bản quy định thủ tục này.' }),
  keywords: z
    .array(line(500))
    .default([])
    .meta({ title: 'Từ khóa', description: 'Từ khóa của hồ sơ chính thức.' }),
  officialNote: paragraphs()
    .optional()
    .meta({ title: 'Ghi chú chính thức', description: 'Ghi chú của hồ sơ chính thức.' }),
  onlineService: oneOf(
    { full: 'Toàn trình', partial: 'Một phần' },
    { error: 'Chỉ nhận full (toàn trình) hoặc partial (một phần)' },
  )
    .optional()
    .meta({ title: 'Dịch vụ công trực tuyến', description: 'Toàn trình hoặc một phần, khi nguồn nói rõ.' }),
  serviceGroups: z
    .array(line(200))
    .default([])
    .meta({ title: 'Nhóm dịch vụ', description: 'Nhóm của Cổng dịch vụ công quốc gia.' }),
  declaredNone: declarable().meta({
    title: 'Các phần ghi "Không"',
    description: 'Phần mà văn bản nói rõ là không có.',
  }),
  silentInRecord: declarable().meta({
    title: 'Hồ sơ chính thức chưa ghi',
    description: 'Phần mà Cơ sở dữ liệu quốc gia chưa có thông tin; trang sẽ nói rõ như vậy.',
  }),
  leftToPortal: declarable().meta({
    title: 'Các phần chỉ có ở Cổng',
    description:
      'Phần mà hồ sơ chính thức có, trang không chép hoặc không chép hết; trang chỉ đường đến Cổng Dịch vụ công quốc gia.',
  }),
};
