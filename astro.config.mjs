import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import { defineConfig } from 'astro/config';
import { BODY_FEATURES } from './src/markdown/parse-body.ts';
import { readStore } from './src/integrations/read-store.ts';
import { selfHostedSveltia } from './src/integrations/self-hosted-sveltia.ts';
import { publicImages } from './src/markdown/public-images.ts';
import { brandMark, brandStyles } from './src/integrations/brand-look.ts';
import { freshLists } from './src/integrations/fresh-lists.ts';
import { noteHiddenPages } from './src/integrations/hidden-pages.ts';
import { publicStandsAside } from './src/integrations/public-stands-aside.ts';
import { ownFileNames } from './src/integrations/own-file-names.ts';
import { vietnameseForm } from './src/integrations/vietnamese-form.ts';
import { bundledSchemas } from './src/integrations/bundled-schemas.ts';
import { plainImports } from './src/integrations/plain-imports.ts';
import { isInSitemap } from './src/integrations/sitemap.ts';
import { basePath, siteUrl } from './src/site/site.ts';

export default defineConfig({
  site: siteUrl,
  base: basePath,
  trailingSlash: 'always',
  output: 'static',
  compressHTML: 'jsx',
  prerenderConflictBehavior: 'error',
  build: { inlineStylesheets: 'never', concurrency: 4 },
  markdown: {
    syntaxHighlight: false,
    processor: satteri({ features: BODY_FEATURES, mdastPlugins: [publicImages] }),
  },
  integrations: [
    readStore(),
    publicStandsAside(),
    brandMark(),
    noteHiddenPages(),
    sitemap({ filter: isInSitemap }),
  ],
  vite: {
    build: { assetsInlineLimit: 0, modulePreload: false },
    // What builds and tests lay there is nothing that an editor changes, but for content laid over its base (environment.ts).
    server: { watch: { ignored: [/\/\.build\/(?!layers(?:\/|$))/] } },
    plugins: [
      brandStyles(),
      freshLists(),
      plainImports(),
      bundledSchemas(),
      selfHostedSveltia(),
      ownFileNames(),
      vietnameseForm(),
    ],
  },
  devToolbar: { enabled: false },
});
