import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroUserConfig } from 'astro';
import { expect, it } from 'vitest';
import { basePath } from '../../src/site/site.ts';

/** No sitemap may name more pages (sitemaps.org). */
const MOST_PAGES = 50_000;
const HOME = `https://trang.example${basePath}`;

// A configuration in JavaScript has no types of its own.
const { default: project } = (await import('../../astro.config.mjs' as string)) as {
  default: AstroUserConfig;
};
const sitemap = (project.integrations ?? [])
  .flat()
  .find((found): found is AstroIntegration => !!found && 'name' in found && found.name.endsWith('sitemap'));

it('of more pages than one may name are several, led by an index', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'sitemap-'));
  const pages = Array.from({ length: MOST_PAGES + 10_000 }, (_, at) => ({
    pathname: `tin-tuc/2026/tin-${at}/`,
  }));
  const config = { site: 'https://trang.example', base: basePath, trailingSlash: 'always', build: {} };
  const hook = (name: string, given: object): unknown =>
    (sitemap?.hooks as Record<string, (given: object) => unknown> | undefined)?.[name]?.(given);
  try {
    await hook('astro:config:done', { config });
    await hook('astro:routes:resolved', { routes: [] });
    await hook('astro:build:done', { dir: pathToFileURL(`${folder}/`), pages, logger: console });
    const parts = readdirSync(folder).filter((name) => /^sitemap-\d+\.xml$/.test(name));
    const named = parts.map((name) => readFileSync(join(folder, name), 'utf8').match(/<loc>/g)?.length ?? 0);
    expect(parts.length).toBeGreaterThan(1);
    expect(Math.max(...named)).toBeLessThanOrEqual(MOST_PAGES);
    expect(named.reduce((sum, count) => sum + count, 0)).toBe(pages.length);
    const index = readFileSync(join(folder, 'sitemap-index.xml'), 'utf8');
    expect(parts.filter((name) => !index.includes(`<loc>${HOME}${name}</loc>`))).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
