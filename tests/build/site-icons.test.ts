import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { pagesOf } from './reading/built-pages.ts';
import { describeEachSite } from './reading/each-site.ts';
import { expectNone } from './reading/expect-none.ts';

interface ManifestIcon {
  src: string;
  sizes: string;
  type: string;
  purpose: string;
}
interface Manifest {
  name: string;
  short_name: string;
  lang: string;
  start_url: string;
  scope: string;
  id: string;
  display: string;
  icons: ManifestIcon[];
  shortcuts: { name: string; url: string; icons: ManifestIcon[] }[];
}

describeEachSite('the icons', (site) => {
  const manifest = (): Manifest =>
    JSON.parse(readFileSync(join(site.siteDir, 'manifest.webmanifest'), 'utf8')) as Manifest;
  const fileOf = (address: string): string => {
    expect(address.startsWith(site.basePath)).toBe(true);
    const path = address.slice(site.basePath.length);
    return join(site.siteDir, path.endsWith('/') ? `${path}index.html` : path);
  };

  it('are of the sizes that the manifest says', async () => {
    const { icons, shortcuts } = manifest();
    for (const { src, sizes, type } of [...icons, ...shortcuts.flatMap((shortcut) => shortcut.icons)]) {
      const { format, width, height } = await sharp(fileOf(src)).metadata();
      expect(type).toBe(format === 'svg' ? 'image/svg+xml' : `image/${format}`);
      if (sizes !== 'any') expect(`${width}x${height}`).toBe(sizes);
    }
  });

  it('let the site be kept on a phone: a name, a start, icons of 192 and 512, one for masks', () => {
    const { name, short_name: short, start_url: start, scope, id, display, icons, lang } = manifest();
    expect(name).not.toBe('');
    expect(short.length).toBeLessThanOrEqual(20);
    expect([start, scope, id, lang]).toEqual([site.basePath, site.basePath, site.basePath, 'vi']);
    expect(['standalone', 'minimal-ui']).toContain(display);
    const having = (purpose: string) =>
      icons.filter((icon) => icon.purpose === purpose).map(({ sizes }) => sizes);
    expect(having('any')).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(having('maskable')).toContain('512x512');
  });

  it('lead by their shortcuts to pages of the site', () => {
    const { shortcuts } = manifest();
    expect(shortcuts.length).toBeGreaterThan(0);
    expectNone(
      shortcuts
        .filter(({ url }) => !existsSync(fileOf(url)))
        .map(({ url }) => ({ what: 'leads nowhere', where: url })),
    );
  });

  it('are named by every page, with the manifest and a colour for light and dark', () => {
    const named = ['favicon.ico', 'favicon.svg', 'bieu-tuong/apple-180.png', 'manifest.webmanifest'];
    expectNone(
      named
        .filter((file) => !existsSync(join(site.siteDir, file)))
        .map((where) => ({ what: 'missing', where })),
    );
    expectNone(
      pagesOf(site)
        .filter(({ file }) => !file.startsWith('quan-tri/'))
        .flatMap(({ file, html }) =>
          [
            ...named
              .filter((name) => !html.includes(`href="${site.basePath}${name}"`))
              .map((name) => `no ${name}`),
            ...['light', 'dark']
              .filter((scheme) => !html.includes(`media="(prefers-color-scheme: ${scheme})"`))
              .map((scheme) => `no colour for ${scheme}`),
          ].map((what) => ({ what, where: file })),
        ),
    );
  });
});
