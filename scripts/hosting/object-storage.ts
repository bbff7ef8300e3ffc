import { MANIFEST } from '../publish/manifest.ts';
import { SERVER_FILES } from '../../src/site/built-files.ts';
import { WRITTEN, type Host } from './host.ts';

/**
 * A script for object storage behind a CDN (AWS command line; others speak the same): what pages ask for first, the pages,
 * then what is gone. Each file comes once, with its own headers; the list of files lies beside the script.
 */
export function objectStorage({ basePath, rules, gone }: Host): string {
  const cache = rules.find(({ name }) => name === 'Cache-Control');
  const flags = (flag: 'include' | 'exclude', paths: readonly string[]): string =>
    paths.map((path) => `--${flag} '${path}'`).join(' ');
  const [named, ...rows] = cache?.rows ?? [];
  const hidden = flags('exclude', [...SERVER_FILES, '*.br', '*.gz']);
  const attached = rules.find(({ name }) => name === 'Content-Disposition')?.rows ?? [];
  const only = (paths: readonly string[]): string => `--exclude '*' ${flags('include', paths)} ${hidden}`;
  const put = (paths: readonly string[], headers: string): string =>
    `kho cp "$BAN" "$NOI" --recursive --only-show-errors ${only(paths)} ${headers}`;
  const apart = [...(cache?.rows ?? []), ...attached].flatMap(({ paths }) => paths);
  const wanted = rules
    .filter(({ name }) => name !== 'Cache-Control' && name !== 'Content-Disposition')
    .map(({ name, value, rows: more }) => [
      `#   ${name}: ${value || '(không gửi)'}`,
      ...more.map((row) => `#     ${row.paths.join(' ')} → ${row.value}`),
    ]);
  return `#!/bin/sh
# ${WRITTEN}
# Cách dùng: sh kho-luu-tru.sh THƯ-MỤC-BẢN-DỰNG TÊN-KHO. Biến KHO_MAY là máy của kho, không đặt thì là AWS.
# CDN nén (brotli, gzip) và thêm các dòng đầu trả lời sau:
${wanted.flat().join('\n')}
# Không có tệp thì CDN trả ${basePath}404.html với mã 404; địa chỉ có "/" ở cuối thì trả index.html của thư mục ấy.
${gone.length === 0 ? '' : `# Trang đã gỡ hẳn: CDN trả chính trang ở địa chỉ ấy với mã 410: ${gone.map((path) => basePath + path).join(' ')}\n`}set -eu
BAN=$1
NOI="s3://$2${basePath}"
KE=$(dirname "$0")
kho() { aws \${KHO_MAY:+--endpoint-url "$KHO_MAY"} s3 "$@"; }
kho sync "$BAN" "$NOI" --size-only --only-show-errors ${only(named?.paths ?? [])} --cache-control '${named?.value ?? ''}'
kho sync "$BAN" "$NOI" --only-show-errors ${hidden} ${flags('exclude', apart)} --cache-control '${cache?.value ?? ''}'
${rows.map(({ paths, value }) => put(paths, `--cache-control '${value}'`)).join('\n')}
${attached.map(({ paths, value }) => put(paths, `--cache-control '${cache?.value ?? ''}' --content-disposition '${value}'`)).join('\n')}
kho cp "$KE" "$NOI" --recursive --only-show-errors --exclude '*' --include '${MANIFEST}*' --cache-control 'no-cache'
# Tệp có tên theo nội dung ở lại: trang mở từ trước còn cần.
kho sync "$BAN" "$NOI" --only-show-errors --delete --size-only ${hidden} --exclude '${MANIFEST}*' ${flags('exclude', named?.paths ?? [])}
`;
}
