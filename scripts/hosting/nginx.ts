import { hash } from 'node:crypto';
import { MEDIA_TYPES } from '../serve/media-types.ts';
import { SERVER_FILES } from '../../src/site/built-files.ts';
import { asPattern } from '../built-site/as-pattern.ts';
import { WRITTEN, type Host } from './host.ts';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
/** A pattern within quotes, where a backslash stays one before all but quotes and itself. */
const pattern = (text: string): string => `"~${text.replaceAll('"', String.raw`\"`)}"`;

/** Tells one site from the others: one nginx may serve several hosts, and several sites of a host. */
const codeOf = ({ name, basePath }: Host): string => hash('sha256', name + basePath).slice(0, 8);

/** What the names of one site's variables and zone begin with. */
const idOf = (host: Host): string => `cchc_${codeOf(host)}`;

const variableOf = (host: Host, name: string): string =>
  `$${idOf(host)}_${name.toLowerCase().replaceAll('-', '_')}`;

/** Files that nobody may ask for by name: those for the server, packed copies, and names that begin with a dot. */
const refusedPattern = (basePath: string): string =>
  asPattern(basePath, [...SERVER_FILES, '*.br', '*.gz', '.*', '*/.*']);

/** What stands in nginx's http block once, before all sites: the room for long addresses, the form of the log. */
export const nginxShared =
  (): string => `# Chép một lần cho cả máy chủ, trước các tệp của từng trang. ${WRITTEN}
map_hash_bucket_size 512;
# Nhật ký không giữ địa chỉ đầy đủ, không giữ câu hỏi tìm kiếm.
map $remote_addr $cchc_client {
  default -;
  "~^(\\d+\\.\\d+\\.\\d+)\\." $1.0;
  "~^([0-9a-f]+:[0-9a-f]+):" $1::;
}
log_format cchc '$cchc_client - - [$time_local] "$request_method $uri $server_protocol" $status $body_bytes_sent "-" "$http_user_agent"';
`;

/** What stands in nginx's http block for each site: headers by path, old addresses, the bound of requests. */
export function nginxHttp(host: Host): string {
  const { name: hostName, root, basePath, rules, rate } = host;
  const id = idOf(host);
  const maps = rules
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, value, rows }) => {
      const lines = rows.map((row) => `  ${pattern(asPattern(basePath, row.paths))} ${quoted(row.value)};`);
      return `map $uri ${variableOf(host, name)} {\n  default ${quoted(value)};\n${lines.join('\n')}\n}`;
    });
  return `# ${hostName}${basePath}: đặt trong khối http (Debian: /etc/nginx/conf.d/). ${WRITTEN}
${maps.join('\n')}
# Hỏi lại sau khi chuyển tới trang lỗi hay lời báo đã gỡ, nên không giữ câu trả lời (volatile).
map $uri $${id}_refused {
  volatile;
  default "";
  ${pattern(refusedPattern(basePath))} 1;
}
# Đổi sau mỗi lần đăng: nginx -s reload.
map $uri $${id}_moved {
  default "";
  include ${root}/nginx-chuyen-huong.map;
}
# Trang đã gỡ hẳn; bản dựng cũ không có tệp này.
map $uri $${id}_gone {
  volatile;
  default "";
  include ${root}/nginx-da-go.ma[p];
}
limit_req_zone $binary_remote_addr zone=${id}:10m rate=${rate}r/s;
`;
}

/** Files that nginx writes its logs to, or `stderr`, `/dev/stdout`. */
export interface NginxLogs {
  access: string;
  errors: string;
}

/**
 * In Debian's folder, which its logrotate clears after two weeks. Each site has its log of requests to itself: a line does
 * not name its host, and who counts the readers of one must not count the neighbours'.
 */
const debianLogs = (host: Host): NginxLogs => ({
  access: `/var/log/nginx/cai-cach-hanh-chinh-${host.name.replaceAll(':', '-')}-${codeOf(host)}.log`,
  errors: '/var/log/nginx/error.log',
});

/** What stands in nginx's server block: one place for all of the site, so that no header is lost. */
export function nginxLocation(host: Host, logs = debianLogs(host)): string {
  const { name: hostName, root, basePath, rules, brotli, rate } = host;
  const id = idOf(host);
  const headers = rules.map(
    ({ name, value, rows }) =>
      `  add_header ${name} ${rows.length > 0 ? variableOf(host, name) : quoted(value)} always;`,
  );
  const types = Map.groupBy(Object.entries(MEDIA_TYPES), ([, type]) => type);
  const typeLines = [...types].map(
    ([type, endings]) => `    ${quoted(type)} ${endings.map(([ending]) => ending.slice(1)).join(' ')};`,
  );
  // Each line of the log of errors names the reader's address, the query and the page before: only the gravest are kept.
  const quiet = `  absolute_redirect off;
  server_tokens off;
  access_log ${logs.access} cchc;
  error_log ${logs.errors} crit;
`;
  const bare =
    basePath === '/' ? '' : `location = ${basePath.slice(0, -1)} {\n${quiet}  return 301 ${basePath};\n}\n`;
  return `# ${hostName}${basePath}: đặt trong khối server. ${WRITTEN}
# Đừng thêm add_header vào một location bên trong: nginx sẽ bỏ hết các dòng dưới.
# Đứng sau máy chuyển tiếp của cổng thì mọi người đọc chung một địa chỉ, chung một giới hạn; khi ấy thêm vào khối server:
#   set_real_ip_from 192.0.2.10; real_ip_header X-Forwarded-For; real_ip_recursive on;   (thay bằng địa chỉ của máy chuyển tiếp)
${bare}location ^~ ${basePath} {
${quiet}  alias ${root}/;
  index index.html;
  types {
${typeLines.join('\n')}
  }
  default_type application/octet-stream;
  # Một trang mới đăng hiện chậm nhất sau một giây.
  open_file_cache max=4000 inactive=60s;
  open_file_cache_valid 1s;
  gzip_static on;
  gzip_vary on;
${brotli ? '  brotli_static on;\n' : ''}  limit_req zone=${id} burst=${rate * 2} nodelay;
  limit_req_status 429;
  if ($${id}_moved) { return 301 $${id}_moved; }
  if ($${id}_gone) { return 410; }
  error_page 410 $${id}_gone;
  if ($${id}_refused) { return 404; }
  error_page 403 404 =404 ${basePath}404.html;
${headers.join('\n')}
}
`;
}
