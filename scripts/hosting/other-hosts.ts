import { MEDIA_TYPES } from '../serve/media-types.ts';
import { SERVER_FILES } from '../../src/site/built-files.ts';
import { asPattern } from '../built-site/as-pattern.ts';
import { OWN_FRAMES, type HeaderRule } from './header-rules.ts';
import { WRITTEN, type Host } from './host.ts';

/**
 * `_headers` as Netlify and Cloudflare Pages read it. They join the values of all blocks that fit a path, so that a header
 * with rows is given for its rows alone; of the policy all pages get what a page can't say of itself.
 */
export function hostedHeaders({ basePath, rules }: Host): string {
  const everywhere = rules
    .filter(({ rows }) => rows.length === 0)
    .map(({ name, value }) => `  ${name}: ${value}`);
  const blocks = rules
    .filter(({ name }) => name !== 'Content-Security-Policy')
    .flatMap(({ name, rows }) =>
      rows.flatMap(({ paths, value }) => paths.map((path) => `${basePath}${path}\n  ${name}: ${value}`)),
    );
  return [
    `# ${WRITTEN} Chép vào gốc của bản dựng.`,
    '/*',
    `  Content-Security-Policy: ${OWN_FRAMES}`,
    ...everywhere,
    ...blocks,
    '',
  ].join('\n');
}

/** A Caddyfile: HTTPS by itself, one block for the site, headers by path. */
export function caddyfile({ name, root, basePath, rules, gone }: Host): string {
  const ids = (rule: HeaderRule): string => rule.name.toLowerCase().replaceAll('-', '_');
  const maps = rules
    .filter(({ rows, value }) => rows.length > 0 && value !== '')
    .map((rule) => {
      const lines = rule.rows.map(
        ({ paths, value }) => `\t\t\`~${asPattern(basePath, paths)}\` \`${value}\``,
      );
      return `\tmap {http.request.orig_uri.path} {${ids(rule)}} {\n${lines.join('\n')}\n\t\tdefault \`${rule.value}\`\n\t}`;
    });
  const headers = rules.flatMap((rule) => {
    if (rule.rows.length === 0) return [`\theader ${rule.name} \`${rule.value}\``];
    if (rule.value !== '') return [`\theader ${rule.name} {${ids(rule)}}`];
    return rule.rows.map(({ paths, value }, at) => {
      const matcher = `@${ids(rule)}_${at}`;
      return `\t${matcher} path_regexp \`${asPattern(basePath, paths)}\`\n\theader ${matcher} ${rule.name} \`${value}\``;
    });
  });
  return `# ${WRITTEN}
${name} {
${maps.join('\n')}
${headers.join('\n')}
${basePath === '/' ? '' : `\tredir ${basePath.slice(0, -1)} ${basePath} 301\n`}${gone.length === 0 ? '' : goneInCaddy({ root, basePath, gone })}\thandle_path ${basePath}* {
\t\troot * ${root}
\t\tfile_server {
\t\t\tprecompressed br gzip
\t\t\thide ${SERVER_FILES.join(' ')} *.br *.gz
\t\t}
\t}
\thandle_errors {
\t\theader Cache-Control no-cache
\t\theader -Content-Disposition
\t\troot * ${root}
\t\trewrite * /404.html
\t\tfile_server
\t}
}
`;
}

/** What is said at addresses whose pages are gone is sent with 410. */
const goneInCaddy = ({
  root,
  basePath,
  gone,
}: Pick<Host, 'root' | 'basePath' | 'gone'>): string => `\t@da_go path_regexp \`${asPattern(basePath, gone)}\`
\thandle @da_go {
\t\troot * ${root}
${basePath === '/' ? '' : `\t\turi strip_prefix ${basePath.slice(0, -1)}\n`}\t\tfile_server {
\t\t\tstatus 410
\t\t}
\t}
`;

/** `.htaccess` for Apache, as portals give it: within the site's folder, nothing of the server's own settings needed. */
export function htaccess({ basePath, rules, gone }: Host): string {
  const headers = rules.flatMap(({ name, value, rows }) => [
    ...(value === '' ? [] : [`  Header always set ${name} "${value}"`]),
    // The last line that fits wins here, the first row in the table.
    ...rows
      .toReversed()
      .map(
        (row) =>
          `  Header always set ${name} "${row.value}" "expr=%{REQUEST_URI} =~ m#${asPattern(basePath, row.paths)}#"`,
      ),
  ]);
  const types = Object.entries(MEDIA_TYPES).map(([ending, type]) => `AddType "${type}" ${ending}`);
  return `# ${WRITTEN} Chép vào gốc của bản dựng.
Options -Indexes
DirectoryIndex index.html
DirectorySlash On
ErrorDocument 403 ${basePath}404.html
ErrorDocument 404 ${basePath}404.html
<FilesMatch "^(?:${SERVER_FILES.map((file) => file.replaceAll('.', String.raw`\.`)).join('|')}|.*\\.(?:br|gz))$">
  Require all denied
</FilesMatch>
${gone.map((path) => goneInApache(basePath, path)).join('')}${types.join('\n')}
<IfModule mod_deflate.c>
  AddOutputFilterByType DEFLATE text/html text/css text/javascript text/csv text/plain application/json application/xml image/svg+xml
</IfModule>
<IfModule mod_headers.c>
${headers.join('\n')}
</IfModule>
`;
}

const goneInApache = (
  basePath: string,
  path: string,
): string => `RedirectMatch 410 "${asPattern(basePath, [path])}"
<If "%{REQUEST_URI} =~ m#${asPattern(basePath, [path])}#">
  ErrorDocument 410 ${basePath}${path}index.html
</If>
`;

/** A container that serves a published folder, given as a volume: nobody in particular runs it, nothing in it can be written. */
export const dockerfile = ({ basePath }: Host): string => `# ${WRITTEN}
# docker build -t trang . && docker run --read-only --tmpfs /tmp --cap-drop ALL --security-opt no-new-privileges \\
#   -p 127.0.0.1:8080:8080 -v /srv/cai-cach-hanh-chinh:/srv/cai-cach-hanh-chinh:ro trang
FROM debian:12.12-slim
RUN apt-get update \\
  && apt-get install -y --no-install-recommends nginx-light libnginx-mod-http-brotli-static curl \\
  && rm -rf /var/lib/apt/lists/* /etc/nginx/sites-enabled /etc/nginx/modules-enabled
COPY --chmod=644 nginx-rieng.conf /etc/nginx/nginx.conf
USER www-data
EXPOSE 8080
HEALTHCHECK CMD ["curl", "-fsS", "-o", "/dev/null", "http://127.0.0.1:8080${basePath}"]
CMD ["nginx", "-g", "daemon off;"]
`;
