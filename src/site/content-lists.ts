import { contentList } from './content-type.ts';
import { popularSchema } from './schemas/popular-schema.ts';
import { siteSchema } from './schema.ts';
import { rolesSchema } from './schemas/roles-schema.ts';
import { sourceHostsSchema } from './schemas/source-hosts-schema.ts';
import { redirectsSchema } from './schemas/redirects-schema.ts';

/** content/site.yaml: who publishes, for which area, where. */
export const siteList = contentList({
  file: 'site.yaml',
  schema: siteSchema,
  label: 'Thông tin trang',
  optional: false,
});

/** content/pho-bien.yaml: what is asked for most. */
export const popularList = contentList({
  file: 'pho-bien.yaml',
  schema: popularSchema,
  label: 'Thủ tục và câu tìm hay dùng',
  optional: true,
});

/** content/noi-dan-nguon.yaml: hosts that sources and links may lead to. */
export const sourceHostsList = contentList({
  file: 'noi-dan-nguon.yaml',
  schema: sourceHostsSchema,
  label: 'Nơi được dẫn tới',
  optional: true,
});

/** content/chuyen-huong.yaml: addresses that moved. */
export const redirectsList = contentList({
  file: 'chuyen-huong.yaml',
  schema: redirectsSchema,
  label: 'Địa chỉ đã chuyển',
  optional: true,
});

/** content/vai-tro.yaml: who approves what, and who looks after which part of the repository. */
export const rolesList = contentList({
  file: 'vai-tro.yaml',
  schema: rolesSchema,
  label: 'Vai trò',
  optional: true,
  isOfItsFolder: true,
  target: 'roles',
});
