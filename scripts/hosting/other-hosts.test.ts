import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { SERVER_FILES } from '../../src/site/built-files.ts';
import { SERVED_FILES } from '../../tests/samples/served-files.ts';
import { configurations } from './configurations.ts';
import { asPattern } from '../built-site/as-pattern.ts';
import { headerAt, headerRules } from './header-rules.ts';
import type { Host } from './host.ts';

const rules = headerRules({
  usual: "default-src 'self'",
  pages: [{ page: 'tim-kiem/', policy: "script-src 'self' 'wasm-unsafe-eval'" }],
});
const host: Host = {
  root: '/srv/x/dang-chay',
  basePath: '/cchc/',
  name: 'trang-thu.example',
  rules,
  gone: ['thu-tuc/cu/'],
  brotli: true,
  rate: 300,
};
const files = configurations(host);
const text = (name: string): string => files[name] ?? '';

const PATHS = ['', ...SERVED_FILES.map((file) => file.replace(/\/index\.html$/, '/'))];
const wanted = (path: string): string[] =>
  rules.map((rule) => `${rule.name}: ${headerAt(rule, path)}`).filter((line) => !line.endsWith(': '));

const fits = (pattern: string, path: string): boolean => new RegExp(pattern).test(host.basePath + path);

it.each(PATHS)('Apache says beside "%s" what the table says', (path) => {
  const said = new Map<string, string>();
  for (const [, name = '', value = '', when] of text('htaccess').matchAll(
    /Header always set (\S+) "([^"]*)"(?: "expr=%\{REQUEST_URI\} =~ m#(.*)#")?/g,
  ))
    if (when === undefined || fits(when, path)) said.set(name, value);
  expect([...said].map((pair) => pair.join(': ')).sort()).toEqual(wanted(path).sort());
});

it.each(PATHS)('Caddy says beside "%s" what the table says', (path) => {
  const caddy = text('Caddyfile');
  const values = new Map(
    [...caddy.matchAll(/\tmap \S+ (\{\w+\}) \{\n([^]*?)\n\t\tdefault `(.*)`\n\t\}/g)].map(
      ([, id, rows = '', usual]) => {
        const row = [...rows.matchAll(/`~(.*?)` `(.*)`/g)].find(([, pattern = '']) => fits(pattern, path));
        return [id, row?.[2] ?? usual];
      },
    ),
  );
  const matchers = new Map(
    [...caddy.matchAll(/\t(@\w+) path_regexp `(.*)`/g)].map(([, id, pattern]) => [id, pattern]),
  );
  const said = [...caddy.matchAll(/\theader (@\w+ )?([A-Z]\S+) (?:`(.*)`|(\{\w+\}))/g)].flatMap(
    ([, matcher, name = '', value, id]) =>
      matcher && !fits(matchers.get(matcher.trim()) ?? '$^', path)
        ? []
        : [`${name}: ${value ?? values.get(id) ?? ''}`],
  );
  expect(said.sort()).toEqual(wanted(path).sort());
});

it.each(PATHS)('_headers gives "%s" no header twice, and none that the table gives otherwise', (path) => {
  const said = [...text('_headers').matchAll(/^(\/\S*)\n((?:  .*\n?)+)/gm)].flatMap(
    ([, glob = '', lines = '']) => (fits(asPattern('', [glob]), path) ? lines.trim().split(/\n\s*/) : []),
  );
  const names = said.map((line) => line.split(': ')[0]);
  expect(names).toEqual([...new Set(names)]);
  const own = "Content-Security-Policy: frame-ancestors 'self'";
  expect(said).toContain(own);
  expect(wanted(path)).toEqual(expect.arrayContaining(said.filter((line) => line !== own)));
});

it('the container is run by nobody in particular, of one version, with nothing left behind', () => {
  const lines = text('Dockerfile').split('\n');
  expect(lines.find((line) => line.startsWith('FROM'))).toMatch(/^FROM [\w./]+:\d+\.\d+[\w.-]*$/);
  expect(lines.filter((line) => /^USER /.test(line))).toEqual(['USER www-data']);
  expect(text('Dockerfile')).not.toMatch(
    /^ADD |latest|--allow-|sudo|curl .*\| *sh|^ENV .*(?:KEY|TOKEN|SECRET)/m,
  );
  expect(text('Dockerfile')).toMatch(/rm -rf \/var\/lib\/apt\/lists/);
  expect(Number(/^EXPOSE (\d+)$/m.exec(text('Dockerfile'))?.[1])).toBeGreaterThan(1024);
  expect(lines.some((line) => line.startsWith('HEALTHCHECK CMD ['))).toBe(true);
  expect(text('nginx-rieng.conf')).not.toMatch(/\/var\/(?:log|lib)|^user /m);
});

it('every host says of the address whose page is gone that it is, where it can', () => {
  const address = '/cchc/thu-tuc/cu/';
  const [, caddy = ''] =
    /@da_go path_regexp `(.*)`\n\thandle @da_go \{[^}]*status 410/.exec(text('Caddyfile')) ?? [];
  const [, apache = ''] = /^RedirectMatch 410 "(.*)"$/m.exec(text('htaccess')) ?? [];
  for (const pattern of [caddy, apache]) {
    expect(new RegExp(pattern).test(address)).toBe(true);
    expect(new RegExp(pattern).test('/cchc/thu-tuc/cu/index.html')).toBe(false);
  }
  expect(text('htaccess')).toContain(`ErrorDocument 410 ${address}index.html`);
  expect(text('kho-luu-tru.sh')).toMatch(/^# .*mã 410: \/cchc\/thu-tuc\/cu\/$/m);
  expect(text('nginx-http.conf')).toContain('include /srv/x/dang-chay/nginx-da-go.ma[p];');
});

it('whoever uploads the whole folder is told which files of another host to leave out', () => {
  const [, told = ''] =
    /\*\*Netlify, Cloudflare Pages\.\*\*([^]*?)\n\n/.exec(readFileSync('docs/xuat-ban.md', 'utf8')) ?? [];
  const others = SERVER_FILES.filter((file) => !file.startsWith('_'));
  expect(told).toContain(`rm -f ${others.map((file) => `dist/${file}`).join(' ')}`);
});
