import { z } from 'astro/zod';
import { isoDate } from '../fields/dates.ts';
import { editorialFields, sources } from '../fields/editorial.ts';
import { referenceTo } from '../fields/references.ts';
import { line, webAddress } from '../fields/text.ts';
import { oneOf } from '../fields/one-of.ts';
import { DOCUMENT_AUDIENCES, DOCUMENT_STATES, DOCUMENT_TYPES, SIGNED_FOR, TYPE_SYMBOL } from './codes.ts';
import { feeSchema } from './fee-schema.ts';
import { parseDocumentNumber, yearOfNumber } from './document-number.ts';

const stateSchema = z
  .strictObject({
    value: oneOf(DOCUMENT_STATES, 'Tình trạng').meta({
      title: 'Tình trạng',
      description: 'Còn hiệu lực, hết hiệu lực, chưa xác minh …',
    }),
    checkedOn: isoDate().optional().meta({
      title: 'Ngày của nguồn kiểm tra',
      description: 'Ngày mà nguồn ấy cho biết; trang chỉ in tháng. Bắt buộc khi ghi còn hiệu lực.',
    }),
    source: line(500).optional().meta({ title: 'Nguồn kiểm tra', description: 'Đã đối chiếu ở đâu.' }),
    note: line(500).optional().meta({ title: 'Ghi chú', description: 'Điều cần biết thêm.' }),
  })
  .refine((s) => s.value !== 'in-force' || (s.checkedOn !== undefined && s.source !== undefined), {
    error:
      'Ghi "còn hiệu lực" thì phải có ngày kiểm tra và nguồn kiểm tra → thêm checkedOn và source, hoặc đổi tình trạng thành "unverified"',
  });

/** A document's number, checked by its form. */
const documentNumber = () =>
  z
    .string({ error: 'Số ký hiệu phải đặt trong dấu nháy, ví dụ "26/KH-UBND"' })
    .superRefine((value, context) => {
      const result = parseDocumentNumber(value);
      if ('error' in result) context.addIssue({ code: 'custom', message: result.error });
    });

/** A legal document; its identity is issuer + type + number + year, never the number alone (requirement L06). */
export const legalDocumentSchema = z
  .strictObject({
    number: documentNumber().meta({
      title: 'Số ký hiệu',
      description: 'Trong dấu nháy, không khoảng trắng, ví dụ "26/KH-UBND".',
    }),
    type: oneOf(DOCUMENT_TYPES, 'Loại văn bản').meta({
      title: 'Loại văn bản',
      description: 'Nghị định, quyết định, kế hoạch …',
    }),
    issuer: line(200).meta({
      title: 'Cơ quan ban hành',
      description: 'Tên đầy đủ, kèm tỉnh nếu là địa phương.',
    }),
    title: line(900).meta({ title: 'Trích yếu', description: 'Văn bản nói về việc gì.' }),
    issuedOn: isoDate().optional().meta({
      title: 'Ngày ban hành',
      description:
        'Để trống nếu ngày đang chờ xác minh (citedDate), hoặc nếu nguồn chỉ cho biết năm đã có trong số ký hiệu.',
    }),
    citedDate: line(60).optional().meta({
      title: 'Ngày như được viện dẫn',
      description:
        'Ngày ghi trong văn bản viện dẫn khi ngày ấy không thể đúng; trang ghi rõ là đang chờ xác minh.',
    }),
    effectiveFrom: isoDate().optional().meta({ title: 'Có hiệu lực từ', description: 'Nếu biết.' }),
    effectiveUntil: isoDate().optional().meta({ title: 'Hiệu lực đến hết ngày', description: 'Nếu biết.' }),
    signer: line(120)
      .regex(/^(?!(?:Ông|Bà|Đ\/c|Đồng chí|[A-Z][A-Za-z]*\.)\s)/u, {
        error:
          'Tên người ký không kèm danh xưng, học hàm, học vị → chỉ ghi họ tên; chức vụ ghi ở signerTitle',
      })
      .optional()
      .meta({ title: 'Người ký', description: 'Họ tên, theo văn bản.' }),
    signedFor: oneOf(SIGNED_FOR, 'Ký').optional().meta({
      title: 'Ký thay ai',
      description: 'Theo chữ trước chức vụ: TM., KT., TL., TUQ., Q.; người đứng đầu tự ký thì để trống.',
    }),
    signerTitle: line(120).optional().meta({ title: 'Chức vụ người ký', description: 'Theo văn bản.' }),
    audiences: z
      .array(oneOf(DOCUMENT_AUDIENCES, 'Đối tượng'))
      .default([])
      .meta({ title: 'Dành cho', description: 'Theo nhóm của kế hoạch.' }),
    topic: line(160).meta({ title: 'Chủ đề', description: 'Ví dụ Văn bản về công tác cải cách hành chính.' }),
    state: stateSchema.meta({ title: 'Hiệu lực', description: 'Tình trạng và lần kiểm tra gần nhất.' }),
    replacedBy: z
      .array(referenceTo('legalDocuments'))
      .default([])
      .meta({ title: 'Được thay thế bởi', description: 'Mã văn bản thay thế.' }),
    amendedBy: z
      .array(referenceTo('legalDocuments'))
      .default([])
      .meta({ title: 'Được sửa đổi bởi', description: 'Mã văn bản sửa đổi.' }),
    cites: z
      .array(referenceTo('legalDocuments'))
      .default([])
      .meta({ title: 'Viện dẫn', description: 'Mã văn bản được nhắc đến.' }),
    asInSource: line(600)
      .optional()
      .meta({ title: 'Nguyên văn', description: 'Cách nguồn viết, khi khác cách viết đúng.' }),
    fees: z.array(feeSchema).min(1).optional().meta({
      title: 'Mức thu',
      description: 'Phí, lệ phí mà văn bản này đặt; thủ tục nhắc đến mã khoản thu, không chép mức thu.',
    }),
    fullText: webAddress().optional().meta({ title: 'Toàn văn', description: 'Trang có toàn văn.' }),
    sources: sources(),
    ...editorialFields,
  })
  .superRefine((document, context) => {
    const asked = document.awaiting.some(({ what }) => /ngày ban hành/i.test(what));
    const dated =
      document.issuedOn ??
      document.citedDate ??
      yearOfNumber(document.number) ??
      (asked ? document.effectiveFrom : undefined);
    if (dated === undefined)
      context.addIssue({
        code: 'custom',
        path: ['issuedOn'],
        message:
          'Phải có ngày ban hành (issuedOn); nếu ngày đang chờ xác minh thì ghi ngày như được viện dẫn vào citedDate; nếu chỉ biết ngày có hiệu lực (effectiveFrom) thì hỏi "Ngày ban hành" ở awaiting',
      });
    if (document.citedDate !== undefined && document.awaiting.length === 0)
      context.addIssue({
        code: 'custom',
        path: ['awaiting'],
        message: 'Có ngày chờ xác minh (citedDate) thì phải ghi điều cần hỏi vào awaiting',
      });
    const symbol = TYPE_SYMBOL[document.type];
    if (symbol && !symbol.test(document.number))
      context.addIssue({
        code: 'custom',
        path: ['type'],
        message: `Loại văn bản "${DOCUMENT_TYPES[document.type]}" không khớp số ký hiệu "${document.number}"`,
      });
  });
export type LegalDocument = z.output<typeof legalDocumentSchema>;
