import { MEDIA_TYPES } from '../serve/media-types.ts';
import { SERVER_FILES } from '../../src/site/built-files.ts';
import { asPattern } from '../built-site/as-pattern.ts';
import type { Host } from './host.ts';

const quoted = (text: string): string => `"${text.replace(/["\\]/g, String.raw`\$&`)}"`;
/** A pattern within quotes, where a backslash stays one before all but quotes and itself. */
const pattern = (text: string): string => `"~${text.replaceAll('"', String.raw`\"`)}"`;

const variableOf = (name: string): string => `$cchc_${name.toLowerCase().replaceAll('-', '_')}`;

/** Files that nobody may ask for by name: those for the server, packed copies, and names that begin with a dot. */
const refusedPattern = (basePath: string): string =>
  asPattern(basePath, [...SERVER_FILES, '*.br', '*.gz', '.*', '*/.*']);

/** What stands in nginx's http block: headers by path, old addresses, the bound of requests, the form of the log. */
export function nginxHttp({ root, basePath, rules, rate }: Host): string {
  const maps = rules
    .filter(({ rows }) => rows.length > 0)
    .map(({ name, value, rows }) => {
      const lines = rows.map((row) => `  ${pattern(asPattern(basePath, row.paths))} ${quoted(row.value)};`);
      return `map $uri ${variableOf(name)} {\n  default ${quoted(value)};\n${lines.join('\n')}\n}`;
    });
  return `# Đặt trong khối http (Debian: /etc/nginx/conf.d/). Do npm run hosting viết; sửa ở scripts/hosting/header-rules.ts.
map_hash_bucket_size 512;
${maps.join('\n')}
# Hỏi lại sau khi chuyển tới trang lỗi hay lời báo đã gỡ, nên không giữ câu trả lời (volatile).
map $uri $cchc_refused {
  volatile;
  default "";
  ${pattern(refusedPattern(basePath))} 1;
}
# Đổi sau mỗi lần đăng: nginx -s reload.
map $uri $cchc_moved {
  default "";
  include ${root}/nginx-chuyen-huong.map;
}
# Trang đã gỡ hẳn; bản dựng cũ không có tệp này.
map $uri $cchc_gone {
  volatile;
  default "";
  include ${root}/nginx-da-go.ma[p];
}
limit_req_zone $binary_remote_addr zone=cchc:10m rate=${rate}r/s;
# Nhật ký không giữ địa chỉ đầy đủ, không giữ câu hỏi tìm kiếm.
map $remote_addr $cchc_client {
  default -;
  "~^(\\d+\\.\\d+\\.\\d+)\\." $1.0;
  "~^([0-9a-f]+:[0-9a-f]+):" $1::;
}
log_format cchc '$cchc_client - - [$time_local] "$request_method $uri $server_protocol" $status $body_bytes_sent "-" "$http_user_agent"';
`;
}

/** What stands in nginx's server block: one place for all of the site, so that no header is lost. */
export function nginxLocation({ root, basePath, rules, brotli, rate }: Host): string {
  const headers = rules.map(
    ({ name, value, rows }) =>
      `  add_header ${name} ${rows.length > 0 ? variableOf(name) : quoted(value)} always;`,
  );
  const types = Map.groupBy(Object.entries(MEDIA_TYPES), ([, type]) => type);
  const typeLines = [...types].map(
    ([type, endings]) => `    ${quoted(type)} ${endings.map(([ending]) => ending.slice(1)).join(' ')};`,
  );
  const bare = basePath === '/' ? '' : `location = ${basePath.slice(0, -1)} { return 301 ${basePath}; }\n`;
  return `# Đặt trong khối server. Do npm run hosting viết; đừng thêm add_header vào một location bên trong: nginx sẽ bỏ hết các dòng dưới.
absolute_redirect off;
server_tokens off;
${bare}location ^~ ${basePath} {
  alias ${root}/;
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
${brotli ? '  brotli_static on;\n' : ''}  limit_req zone=cchc burst=${rate * 2} nodelay;
  limit_req_status 429;
  if ($cchc_moved) { return 301 $cchc_moved; }
  if ($cchc_gone) { return 410; }
  error_page 410 $cchc_gone;
  if ($cchc_refused) { return 404; }
  error_page 403 404 =404 ${basePath}404.html;
${headers.join('\n')}
}
`;
}

/** A whole configuration for nginx that runs by itself, as nobody in particular, and writes below one folder alone. */
export function nginxAlone(
  host: Host,
  place: { listen: string; scratch: string; modules: string; log: string },
): string {
  const { listen, scratch, modules, log } = place;
  const brotli = host.brotli ? `load_module ${modules}/ngx_http_brotli_static_module.so;\n` : '';
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (kind) => `  ${kind}_temp_path ${scratch}/${kind};`,
  );
  return `${brotli}worker_processes auto;
pcre_jit on;
pid ${scratch}/nginx.pid;
error_log stderr crit;
events { worker_connections 1024; }
http {
${temporary.join('\n')}
  sendfile on;
  tcp_nopush on;
${nginxHttp(host)}
  access_log ${log};
  server {
    listen ${listen};
    server_name _;
${nginxLocation(host)}
  }
}
`;
}
