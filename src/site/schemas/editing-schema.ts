import { z } from 'astro/zod';
import { oneOf } from '../../fields/one-of.ts';
import { line, webAddress } from '../../fields/text.ts';

/** Where the editing room keeps the content: a repository at one of three kinds of git host. */
const backendSchema = z.strictObject({
  name: oneOf(
    { github: 'GitHub', gitlab: 'GitLab', gitea: 'Gitea, Forgejo' },
    { error: 'Nơi lưu chỉ nhận github, gitlab hoặc gitea (cả Forgejo)' },
  ).meta({ title: 'Loại kho', description: 'Máy chủ git đang giữ nội dung.' }),
  repo: z
    .string({ error: 'Kho ghi dạng "don-vi/ten-kho"' })
    .regex(/^[^/\s]+(?:\/[^/\s]+)+$/, { error: 'Kho ghi dạng "don-vi/ten-kho", không có khoảng trắng' })
    .meta({ title: 'Kho', description: 'Ví dụ don-vi/cai-cach-hanh-chinh.' }),
  branch: line(100).default('main').meta({ title: 'Nhánh', description: 'Nhánh mà trang được dựng từ đó.' }),
  baseUrl: webAddress().optional().meta({
    title: 'Địa chỉ đăng nhập',
    description: 'Máy chủ git của cơ quan, hoặc dịch vụ đăng nhập; để trống nếu dùng máy chủ chung.',
  }),
  apiRoot: webAddress()
    .optional()
    .meta({ title: 'Địa chỉ API', description: 'Ví dụ https://git.tentinh.gov.vn/api/v1.' }),
  appId: line(200)
    .optional()
    .meta({ title: 'Mã ứng dụng', description: 'Mã ứng dụng OAuth đã đăng ký ở máy chủ git, nếu có.' }),
});

/** How the editing room works; without a backend it works with a folder of the editor's own machine. */
export const editingSchema = z.strictObject({
  backend: backendSchema.optional().meta({
    title: 'Kho nội dung',
    description: 'Để trống thì chỉ sửa được thư mục trên máy này.',
  }),
});
export type EditingBackend = z.output<typeof backendSchema>;
