import { z } from 'astro/zod';
import type { ListedTarget, ReferenceTarget } from '../fields/references.ts';
import {
  caseOf,
  codeOf,
  consent,
  entryId,
  FORMS,
  PICTURES,
  publicFile,
  secureAddress,
  transcript,
  words,
} from './attributes.ts';

/** One element that an entry's body may use, as editors, checks and the pipeline see it; its looks are in <name>.astro. */
export interface ContentComponent {
  /** What editors call it. */
  label: string;
  /** When to use it, one sentence. */
  purpose: string;
  /** `block` stands on lines of its own; `inline` may also stand in a sentence. */
  place: 'block' | 'inline';
  /** What stands between its tags. */
  holds: 'nothing' | 'text' | 'numbered-list';
  /** Plain strings only; an attribute `tep` is a file of public/. */
  attributes: z.ZodObject;
  /** The kinds of entries that its attribute `ma` names. */
  pointsAt?: readonly Exclude<ReferenceTarget, ListedTarget>[];
  /** As written in a body, with the blank lines it needs. */
  example: string;
}

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
  Hinh: {
    label: 'Hình',
    purpose: 'Một hình có lời mô tả cho người không nhìn thấy, và chú thích nếu cần.',
    place: 'block',
    holds: 'nothing',
    attributes: z.strictObject({
      tep: publicFile('Tệp hình', PICTURES),
      'mo-ta': words('Mô tả hình', 'Hình cho thấy gì, cho người dùng trình đọc màn hình.'),
      'chu-thich': words('Chú thích', 'Dòng chữ dưới hình.').optional(),
      'tac-gia': words('Tác giả', 'Ai chụp, ai vẽ: tên hoặc cơ quan. Bắt buộc với hình chụp.').optional(),
      'dong-y': consent().optional(),
      'chu-quyen': words(
        'Đã xem chủ quyền',
        'Bắt buộc với bản đồ: ai đã xem, ngày nào, bản đồ có đủ Hoàng Sa, Trường Sa.',
      ).optional(),
    }),
    example:
      '<Hinh tep="tep/mot-cua.jpg" mo-ta="Quầy tiếp nhận số 1" chu-thich="Bộ phận Một cửa" tac-gia="Văn phòng phường" dong-y="khong-co-nguoi" />',
  },
  Video: {
    label: 'Video',
    purpose: 'Đường dẫn tới video ở trang khác; trang này không nhúng video.',
    place: 'inline',
    holds: 'nothing',
    attributes: z.strictObject({
      'dia-chi': secureAddress('Địa chỉ', 'Bắt đầu bằng https://.'),
      ten: words('Tên video', 'Tên mà người đọc thấy.'),
      loi: transcript(),
    }),
    example:
      '<Video dia-chi="https://vi-du.example/video" ten="Hướng dẫn nộp hồ sơ" loi="Bước 1: đăng nhập bằng VNeID." />',
  },
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
