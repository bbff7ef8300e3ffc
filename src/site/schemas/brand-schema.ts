import { z } from 'astro/zod';
import { oneOf } from '../../fields/one-of.ts';
import { line } from '../../fields/text.ts';
import { readableColour } from '../brand-colours.ts';

/** The drawings of src/drawings/, each in its own place. */
const DRAWING_LABELS = {
  boat: 'Chiếc thuyền (đầu trang chủ)',
  counter: 'Quầy một cửa (cuối trang chủ)',
  'shrimp-pond': 'Ao tôm (sự kiện trong đời)',
} as const;
export type DrawingName = keyof typeof DRAWING_LABELS;

const HEX = /^#[\da-f]{6}$/i;

const logoSchema = z.strictObject({
  file: z
    .string()
    .regex(/^tep\/[a-z0-9/._-]+\.(?:svg|png)$/, {
      error: 'Đường dẫn biểu trưng có dạng tep/bieu-trung.svg (hoặc .png), chữ thường không dấu, trong tep/',
    })
    .meta({ input: 'file', title: 'Tệp', description: 'Hình vuông, SVG hoặc PNG, nhiều nhất 20 KB.' }),
  alt: line(120).meta({ title: 'Mô tả biểu trưng', description: 'Đọc cho người không nhìn thấy hình.' }),
});

/** How the site looks where a unit wants its own look; what is left out stays as it is drawn. */
export const brandSchema = z.strictObject({
  colour: z
    .string({ error: 'Mã màu phải đặt trong dấu nháy, ví dụ "#0b4a5a"' })
    .superRefine((colour, context) => {
      const nearest = HEX.test(colour) ? readableColour(colour) : undefined;
      if (nearest === undefined)
        context.addIssue({ code: 'custom', message: 'Mã màu viết dạng "#0b4a5a", trong dấu nháy' });
      else if (nearest !== colour.toLowerCase())
        context.addIssue({
          code: 'custom',
          message: `Chữ trắng trên màu này khó đọc → chọn màu đậm hơn; gần nhất là "${nearest}"`,
        });
    })
    .optional()
    .meta({ title: 'Màu chính', description: 'Màu của đầu trang, chân trang, biểu tượng; ví dụ "#7a1f1f".' }),
  logo: logoSchema.optional().meta({
    title: 'Biểu trưng',
    description:
      'Hình của đơn vị ở đầu trang, biểu tượng, ảnh chia sẻ, bản in; để trống thì dùng hình của trang.',
  }),
  drawings: z.array(oneOf(DRAWING_LABELS, 'Hình vẽ')).optional().meta({
    title: 'Hình vẽ trang trí',
    description: 'Những hình được hiện; để trống danh sách ([]) thì không hình nào, không ghi thì hiện cả.',
  }),
});
