import type { Plugin } from 'vite';

/** The module that Vite puts around every `import()` of a page's script. */
const PRELOAD_HELPER = '\0vite/preload-helper.js';

/**
 * Lets `import()` in a page's script be just that. Vite wraps it in a helper that fetches what the part needs ahead of
 * it: 0.8 KB and a request on every page, for parts that need nothing but themselves.
 */
export const plainImports = (): Plugin => ({
  name: 'plain-imports',
  enforce: 'pre',
  // Astro sets it for the browser's part alone, above what astro.config.mjs says: then each script lists its parts' parts.
  configEnvironment: (name, options) => {
    if (name === 'client') options.build = { ...options.build, modulePreload: false };
  },
  load: (id) => (id === PRELOAD_HELPER ? 'export const __vitePreload = (load) => load();' : undefined),
});
