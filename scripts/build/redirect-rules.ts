/** An old address and the one that it leads to, both under the base path. */
export interface Rule {
  from: string;
  to: string;
}

/**
 * The same redirects as rules for servers, which then answer 301 before a page is sent: `_redirects` as Netlify and
 * Cloudflare Pages read it (both forms of an address, as Cloudflare tells them apart), and a map for nginx. Another map leads
 * nginx from addresses whose pages are gone to what is said there, which it sends with 410; `_redirects` knows no such answer.
 * @returns file name → text
 */
export function redirectRules(
  rules: readonly Rule[],
  gone: readonly string[],
  basePath: string,
): Map<string, string> {
  const hosted = rules.flatMap(({ from, to }) =>
    [from, from.slice(0, -1)].map((path) => `${asUrl(basePath + path)} ${asUrl(basePath + to)} 301`),
  );
  const mapped = rules.flatMap(({ from, to }) =>
    [from, from.slice(0, -1)].map((path) => `"${quoted(basePath + path)}" "${asUrl(basePath + to)}";`),
  );
  const ended = gone.flatMap((from) =>
    [from, from.slice(0, -1)].map((path) => `"${basePath + path}" "${basePath + from}index.html";`),
  );
  return new Map([
    ['nginx-da-go.map', lines(['# Địa chỉ mà trang đã gỡ hẳn, cho nginx (npm run hosting)', ...ended])],
    ['_redirects', lines(['# Địa chỉ đã chuyển (Netlify, Cloudflare Pages)', ...hosted])],
    ['nginx-chuyen-huong.map', lines([NGINX, ...mapped])],
  ]);
}

/** An address in which nothing is a wildcard, a placeholder, a variable or the end of a word to a server. */
const asUrl = (path: string): string =>
  encodeURI(path).replace(/[*:$']/g, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);

/** A text between quotes in nginx, which compares it with the decoded address. */
const quoted = (path: string): string => path.replace(/["\\]/g, String.raw`\$&`);

const lines = (rows: readonly string[]): string => `${rows.join('\n')}\n`;

const NGINX = `# Địa chỉ đã chuyển, cho nginx. Trong khối http:
#   map_hash_bucket_size 512;
#   map $uri $chuyen_huong { default ""; include /duong-dan/toi/nginx-chuyen-huong.map; }
# Trong khối server:
#   if ($chuyen_huong) { return 301 $chuyen_huong; }`;
