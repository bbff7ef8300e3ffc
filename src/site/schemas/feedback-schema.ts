import { z } from 'astro/zod';
import { emailAddress } from '../../fields/text.ts';
import { parsesAsWritten, SECURE_ADDRESS } from '../../fields/web-address.ts';

/** A path of the same host; two slashes, or a backslash, would name another. */
const ON_THIS_HOST = /^\/[\w.~-][\w./~?=&%-]*$/;
const isSecure = (endpoint: string): boolean => SECURE_ADDRESS.test(endpoint) && parsesAsWritten(endpoint);

/** Where readers' ratings and reports of mistakes go (requirements B05, D05); empty until the office names a place. */
export const feedbackSchema = z.strictObject({
  email: emailAddress().optional().meta({
    title: 'Hộp thư nhận góp ý',
    description: 'Hộp thư công vụ; để trống thì dùng thư điện tử ở chân trang khi đã xác minh.',
  }),
  endpoint: z
    .string({ error: 'Cần một địa chỉ' })
    .refine((endpoint) => ON_THIS_HOST.test(endpoint) || isSecure(endpoint), {
      error:
        'Nơi nhận biểu mẫu phải bắt đầu bằng https:// hoặc "/" (trên cùng máy chủ), tên máy chủ viết đúng',
    })
    .optional()
    .meta({
      title: 'Nơi nhận biểu mẫu',
      description: 'Địa chỉ nhận góp ý gửi thẳng từ trang, nếu cơ quan có; được ưu tiên hơn hộp thư.',
    }),
});
