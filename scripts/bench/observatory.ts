/**
 * Grades a built site, served by nginx with TLS on this machine, with MDN's own scanner of headers, which is installed
 * somewhere else: `npm i --ignore-scripts @mdn/mdn-http-observatory` (its scripts fetch lists of names that it needs for
 * none of these tests). Needs root for the ports 80 and 443 of 127.0.0.1, and openssl.
 *   node scripts/bench/observatory.ts SITE FOLDER-OF-THE-SCANNER
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { hostOf } from '../hosting/configurations.ts';
import { runNginx } from '../hosting/run-nginx.ts';

const AIM = 120;
const [site = 'dist', scanner = '.'] = process.argv.slice(2).map((path) => resolve(path));
const folder = join(scanner, 'node_modules/@mdn/mdn-http-observatory');
const scratch = mkdtempSync(join(tmpdir(), 'observatory-'));
const NAME = 'trang-thu.example';

/** The two servers of a host with a certificate: HTTP leads to HTTPS, the host's home page to the site's. */
function withTls(text: string, basePath: string): string {
  const [key, certificate] = [join(scratch, 'key.pem'), join(scratch, 'certificate.pem')];
  const made = ['req', '-x509', '-newkey', 'ed25519', '-nodes', '-days', '1', '-subj', `/CN=${NAME}`];
  spawnSync('openssl', [
    ...made,
    '-addext',
    `subjectAltName=DNS:${NAME}`,
    '-keyout',
    key,
    '-out',
    certificate,
  ]);
  const tls = `listen 127.0.0.1:443 ssl; ssl_certificate ${certificate}; ssl_certificate_key ${key};`;
  const lead = `location = / { return 302 ${basePath}; }`;
  return text
    .replace(
      / {2}server \{/,
      `  server { listen 127.0.0.1:80; return 301 https://$host$request_uri; }\n  server {\n${tls}`,
    )
    .replace('server_name _;', basePath === '/' ? 'server_name _;' : `server_name _;\n${lead}`);
}

// Names resolve to this machine; the certificate is our own.
const hooks = join(scratch, 'hooks.mjs');
writeFileSync(
  hooks,
  `import dns from 'node:dns'; dns.lookup = (name, options, done) => { const asked = typeof options === 'function' ? {} : options; const answer = typeof options === 'function' ? options : done; asked.all ? answer(null, [{ address: '127.0.0.1', family: 4 }]) : answer(null, '127.0.0.1', 4); };`,
);
const list = join(folder, 'conf/hsts-preload.json');
if (!existsSync(list)) writeFileSync(list, '{}');
const host = hostOf({ from: site, root: site, brotli: true, rate: 300 });
const nginx = await runNginx(host, (text) => withTls(text, host.basePath));
try {
  const { stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', pathToFileURL(hooks).href, join(folder, 'src/scan.js'), NAME],
    { encoding: 'utf8', env: { ...process.env, NODE_EXTRA_CA_CERTS: join(scratch, 'certificate.pem') } },
  );
  const told = JSON.parse(stdout || JSON.stringify({ error: stderr })) as {
    error?: string;
    scan: { grade: string; score: number };
    tests: Record<string, { result: string; scoreModifier: number }>;
  };
  if (told.error) throw new Error(told.error);
  for (const [test, { result, scoreModifier }] of Object.entries(told.tests))
    console.log(`${String(scoreModifier).padStart(4)}  ${test}: ${result}`);
  console.log(`${told.scan.grade}, ${told.scan.score}`);
  process.exitCode = told.scan.score >= AIM ? 0 : 1;
} finally {
  await nginx.stop();
  rmSync(scratch, { recursive: true, force: true });
}
