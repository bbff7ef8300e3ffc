import { z } from 'astro/zod';
import { consent, PICTURES, publicFile, secureAddress, transcript, words } from './attributes.ts';
import type { ContentComponent } from './content-component.ts';

/** Pictures and videos, with what those need who do not see or hear them. */
export const MEDIA_COMPONENTS: Readonly<Record<'Hinh' | 'Video', ContentComponent>> = {
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
};
