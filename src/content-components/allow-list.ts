import { z } from 'astro/zod';
import { caseOf, codeOf, entryId, FORMS, publicFile, secureAddress, words } from './attributes.ts';
import type { ContentComponent } from './content-component.ts';
import { MEDIA_COMPONENTS } from './media-components.ts';

const title = () => words('Tiêu đề', 'Thay cho tiêu đề có sẵn.').optional();

/** A fact of a procedure as its page tells it on the site's day. */
const fact = (label: string, purpose: string, example: string): ContentComponent => ({
  label,
  purpose: `${purpose} Luôn đúng như trang của thủ tục hôm nay; viết sau chữ "là" hoặc dấu hai chấm, không tự gõ lại con số.`,
  place: 'inline',
  holds: 'nothing',
  attributes: z.strictObject({ thuTuc: codeOf(), truongHop: caseOf().optional() }),
  example,
});

/** Every element that a body may use; `check` and the Markdown pipeline refuse all others. */
export const CONTENT_COMPONENTS: Readonly<Record<string, ContentComponent>> = {
  LuuY: {
    label: 'Lưu ý',
    purpose: 'Điều người đọc nên biết thêm.',
    place: 'block',
    holds: 'text',
    attributes: z.strictObject({ 'tieu-de': title() }),
    example: '<LuuY>\n\nMang theo giấy tờ gốc để đối chiếu.\n\n</LuuY>',
  },
  CanhBao: {
    label: 'Cảnh báo',
    purpose: 'Điều mà bỏ qua thì thiệt hại: lừa đảo, quá hạn, mất quyền.',
    place: 'block',
    holds: 'text',
    attributes: z.strictObject({ 'tieu-de': title() }),
    example: '<CanhBao>\n\nCán bộ không gọi điện xin mã OTP.\n\n</CanhBao>',
  },
  CacBuoc: {
    label: 'Các bước',
    purpose: 'Việc làm theo thứ tự; bên trong là một danh sách đánh số.',
    place: 'block',
    holds: 'numbered-list',
    attributes: z.strictObject({}),
    example: '<CacBuoc>\n\n1. Điền tờ khai.\n2. Nộp hồ sơ.\n3. Nhận kết quả.\n\n</CacBuoc>',
  },
  TepTaiVe: {
    label: 'Tệp tải về',
    purpose: 'Đường dẫn tới một tệp, tự ghi loại và dung lượng.',
    place: 'inline',
    holds: 'nothing',
    attributes: z.strictObject({
      tep: publicFile('Tệp', FORMS),
      ten: words('Tên tệp', 'Tên mà người đọc thấy, ví dụ Tờ khai đăng ký khai sinh.'),
    }),
    example: 'Tải <TepTaiVe tep="tep/to-khai.docx" ten="Tờ khai" /> rồi điền trước ở nhà.',
  },
  LienHe: {
    label: 'Liên hệ',
    purpose: 'Cách liên hệ của một đường dây nóng, cơ quan hay nơi nhận phản ánh; chỉ hiện khi đã xác minh.',
    place: 'block',
    holds: 'nothing',
    attributes: z.strictObject({
      ma: entryId('Mã', 'Tên tệp trong duong-day-nong/, co-quan/ hoặc phan-anh-kien-nghi/, không có đuôi.'),
    }),
    pointsAt: ['hotlines', 'offices', 'feedbackChannels'],
    example: '<LienHe ma="tong-dai-cong-dich-vu-cong-quoc-gia" />',
  },
  ThuTuc: {
    label: 'Thủ tục',
    purpose: 'Đường dẫn tới một thủ tục, luôn mang tên đang dùng.',
    place: 'inline',
    holds: 'nothing',
    attributes: z.strictObject({ ma: entryId('Mã', 'Tên tệp trong thu-tuc/, không có đuôi.') }),
    pointsAt: ['procedures'],
    example: 'Xem thủ tục <ThuTuc ma="dang-ky-khai-sinh" />.',
  },
  LePhi: fact(
    'Phí, lệ phí của một thủ tục',
    'Số tiền phải nộp, bằng lời của trả lời ngắn.',
    'Lệ phí là <LePhi thuTuc="1.004222" />.',
  ),
  ThoiHan: fact(
    'Thời hạn của một thủ tục',
    'Bao lâu có kết quả, bằng lời của trả lời ngắn.',
    'Thời hạn giải quyết là <ThoiHan thuTuc="1.004222" />.',
  ),
  SoGiayTo: fact(
    'Số giấy tờ của một thủ tục',
    'Phải mang mấy thứ, bằng lời của trả lời ngắn.',
    'Giấy tờ phải mang: <SoGiayTo thuTuc="1.004222" />.',
  ),
  CachNop: fact(
    'Cách nộp của một thủ tục',
    'Nộp bằng cách nào; quy định chung bỏ bớt cách nộp thì nói cả ai giúp người không tự nộp được.',
    'Cách nộp: <CachNop thuTuc="1.004222" />.',
  ),
  ...MEDIA_COMPONENTS,
  TrichDan: {
    label: 'Trích dẫn',
    purpose: 'Lời trích nguyên văn, có nguồn.',
    place: 'block',
    holds: 'text',
    attributes: z.strictObject({
      nguon: words('Nguồn', 'Ai nói, ở đâu, ví dụ Khoản 1 Điều 7 Luật Hộ tịch 2014.'),
      'dia-chi': secureAddress('Địa chỉ của nguồn', 'Nếu có, bắt đầu bằng https://.').optional(),
    }),
    example: '<TrichDan nguon="Điều 7 Luật Hộ tịch 2014">\n\nLời trích nguyên văn.\n\n</TrichDan>',
  },
};

/** The names of {@link CONTENT_COMPONENTS}. */
export const ALLOWED_ELEMENTS: readonly string[] = Object.keys(CONTENT_COMPONENTS);
