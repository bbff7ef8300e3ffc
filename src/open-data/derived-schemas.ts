import { z } from 'astro/zod';
import type { CollectionName } from '../catalogue/content-types.ts';
import { isoDate } from '../fields/dates.ts';
import { DOCUMENT_STATES } from '../legal-documents/codes.ts';
import { CHANNEL_LABELS } from '../procedures/schema/codes.ts';

const keysOf = <K extends string>(labels: Readonly<Record<K, string>>) =>
  z.enum(Object.keys(labels) as [K, ...K[]]);

const answer = (title: string) =>
  z
    .strictObject({
      figure: z.string().meta({ title: 'Câu trả lời', description: 'Con số hay vài chữ.' }),
      remark: z.string().optional().meta({ title: 'Điều cần biết thêm' }),
    })
    .meta({ title });

const procedureFacts = z.strictObject({
  state: z.enum(['in-force', 'amended', 'abolished', 'replaced', 'upcoming', 'past-version']).meta({
    title: 'Tình trạng của bản',
    description: 'in-force, amended: đang thi hành; upcoming: sắp có; các giá trị khác: đã hết.',
  }),
  appliesFrom: isoDate().optional().meta({ title: 'Áp dụng từ ngày' }),
  tier: z
    .enum(['guided', 'summarised', 'listed'])
    .optional()
    .meta({ title: 'Trang kể đến đâu', description: 'Cả thủ tục, tóm tắt, hay chỉ dữ kiện.' }),
  contentHash: z.string().optional().meta({ title: 'Mã nội dung', description: 'Như trên bảng niêm yết.' }),
  answers: z
    .strictObject({
      cost: answer('Mất bao nhiêu tiền'),
      time: answer('Bao lâu'),
      ways: answer('Nộp cách nào'),
      papers: answer('Bao nhiêu giấy tờ'),
    })
    .optional()
    .meta({ title: 'Trả lời ngắn', description: 'Chỉ bản đang thi hành mới có.' }),
  isFree: z.boolean().optional().meta({ title: 'Chắc chắn không mất tiền' }),
  ways: z
    .array(keysOf(CHANNEL_LABELS))
    .optional()
    .meta({ title: 'Cách nộp đang nhận', description: 'Mỗi cách một lần; cách đã đóng thì không kể.' }),
  isLodgedOnNationalPortal: z.boolean().optional().meta({ title: 'Nộp được ở Cổng Dịch vụ công quốc gia' }),
});

const officeFacts = z.strictObject({
  isCurrent: z.boolean().meta({ title: 'Nay còn' }),
  currentSuccessors: z
    .array(z.string())
    .meta({ title: 'Nơi kế tiếp nay còn', description: 'Tệp trong co-quan/.' }),
});

const documentFacts = z.strictObject({
  state: keysOf(DOCUMENT_STATES).meta({ title: 'Hiệu lực vào ngày của dữ liệu' }),
  issuerId: z.string().meta({ title: 'Mã cơ quan ban hành' }),
  issuerHeirs: z
    .array(z.string())
    .optional()
    .meta({ title: 'Nơi kế tiếp cơ quan ban hành', description: 'Tệp trong co-quan/.' }),
});

const approvalFacts = z.strictObject({
  approval: z
    .enum(['approved', 'shown', 'preview', 'withheld'])
    .meta({ title: 'Việc duyệt bài', description: 'shown: đang đăng, chưa ghi ai duyệt.' }),
});

const NOTHING = z.strictObject({});

const DERIVED: Readonly<Partial<Record<CollectionName, z.ZodType>>> = {
  procedures: procedureFacts,
  offices: officeFacts,
  legalDocuments: documentFacts,
  questions: approvalFacts,
  news: approvalFacts,
  modelExamples: approvalFacts,
  materials: approvalFacts,
};

/** What the site says of the entries of a collection on its day, beside their fields. */
export const derivedSchema = (collection: CollectionName): z.ZodType => DERIVED[collection] ?? NOTHING;
