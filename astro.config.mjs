import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { isInSitemap } from './src/site/sitemap.ts';
import { basePath, siteUrl } from './src/site/site.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  output: 'static',
  compressHTML: true,
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never' },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: { smartPunctuation: false } }),
  },
  integrations: [mdx({ optimize: true }), sitemap({ filter: isInSitemap })],
  vite: { build: { assetsInlineLimit: 0 } },
  devToolbar: { enabled: false },
});
