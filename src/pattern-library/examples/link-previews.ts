import type { LinkPicture } from '../../link-previews/link-pictures.ts';

const example = (name: string, title: string, label = 'Thủ tục · Lĩnh vực mẫu'): LinkPicture => ({
  name: `giao-dien/${name}`,
  title,
  label,
  site: 'Trang mẫu về cải cách hành chính',
  area: 'Xã Mẫu, tỉnh Mẫu',
});

/** Titles that are hard to draw, by what is hard about them; the tests measure these very pictures. */
export const PICTURE_EXAMPLES = {
  'Tên ngắn': example('ten-ngan', 'Thủ tục mẫu'),
  'Mục không có lĩnh vực': example('muc', 'Đường dây nóng mẫu', ''),
  'Tên hai dòng': example('hai-dong', 'Cấp lại giấy tờ mẫu kết hợp sửa đổi giấy tờ mẫu đã cấp'),
  'Tên 900 chữ': example(
    'ten-dai',
    'hỗ trợ nuôi trồng thủy sản, cấp đổi giấy chứng nhận đã được cấp '.repeat(14),
  ),
  'Chữ hoa hai dấu': example('chu-hoa', 'ẪỖỮẤỒ ỨẨỂ '.repeat(18)),
  'Chữ hoa cỡ lớn nhất': example('chu-hoa-lon', 'ẪỖỮẤỒ ỨẨỂ ỠỘỰ ẶỆ'),
  'Một từ không dứt': example('mot-tu', 'W'.repeat(400)),
  'Chữ rộng nhất': example('chu-rong', 'MWỨ '.repeat(44)),
} as const satisfies Record<string, LinkPicture>;
