import { z } from 'astro/zod';
import { line } from '../../fields/text.ts';

const HOST = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\.)+[a-z]{2,}$/;

/** Hosts beside those of the State that a source may be read at, with the reason. */
const sourceHostsRow = z.strictObject({
  hosts: z
    .array(
      z.string({ error: 'Tên máy chủ phải là chữ, ví dụ baotentinh.vn' }).regex(HOST, {
        error:
          'Đây không phải tên máy chủ → chỉ ghi tên máy chủ, chữ thường, không có https:// hay dấu /, ví dụ baotentinh.vn',
      }),
    )
    .min(1, { error: 'Phải ghi ít nhất một tên máy chủ' })
    .meta({
      title: 'Tên máy chủ',
      description: 'Gồm cả các tên con của nó, ví dụ news.laodong.vn của laodong.vn.',
    }),
  why: line(300).meta({ title: 'Vì sao', description: 'Vì sao được dẫn làm nguồn.' }),
});

/** content/noi-dan-nguon.yaml. Hosts under gov.vn and chinhphu.vn belong to the State and need no row. */
export const sourceHostsSchema = z.array(sourceHostsRow);
export type SourceHosts = z.output<typeof sourceHostsSchema>;

const STATE = /(?:^|\.)(?:gov|chinhphu)\.vn$/;

/** Whether a source may lead to the host: the State's, or one that a row names, by itself or by its parent. */
export const mayBeSource = (rows: SourceHosts, host: string): boolean =>
  STATE.test(host) ||
  rows.some(({ hosts }) => hosts.some((known) => host === known || host.endsWith(`.${known}`)));
