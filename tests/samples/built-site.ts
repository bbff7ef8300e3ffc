import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { formatRecord } from '../../scripts/built-site/build-record.ts';

/** A built site of a few files, whose pages name their version and the style sheet of that version: three, or two and word of one that is gone. */
export function writeBuiltSite(
  folder: string,
  version: string,
  { pages = 3 as 2 | 3, siteDate = '2026-11-24', release = true } = {},
): void {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  const page = `<!doctype html><html lang="vi"><head><meta http-equiv="Content-Security-Policy" content="default-src 'self'"><link rel="stylesheet" href="/cchc/_astro/site.${version}.css"><title>${version}</title></head><body><a href="/cchc/tin-tuc/">Tin tức</a>${'<p>Cải cách hành chính</p>'.repeat(40)}</body></html>`;
  for (const path of ['index.html', '404.html', 'tin-tuc/index.html']) write(path, page);
  const gone = page.replace('<html lang="vi">', '<html lang="vi" data-redirect="gone">');
  write('lien-he/index.html', pages === 3 ? page : gone);
  write(`_astro/site.${version}.css`, `body { --version: ${version} }`);
  write('nginx-chuyen-huong.map', '');
  write('sw.js', `// ${version}`);
  write(
    'phien-ban.json',
    formatRecord({
      commit: null,
      siteDate,
      builtFor: 'Thử',
      baseUrl: 'https://trang-thu.example/cchc/',
      pages,
      ...(release && { release: true as const }),
    }),
  );
}
