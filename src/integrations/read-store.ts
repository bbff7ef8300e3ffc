import type { AstroIntegration } from 'astro';
import { fileURLToPath } from 'node:url';

/** The module in which Astro looks for the entries that the loaders read. */
const STORE_MODULE = /^\0astro:data-layer-content$/;

/** Where the program finds the path of that file: not written into it, as it may be kept for another content folder. */
const STORE_FILE = 'entriesReadByLoaders';

/**
 * Lets the pages of a build read the entries from the file in which the loaders left them. Astro itself makes a program
 * text of them, which is bundled, written and compiled: half a minute and a gigabyte for 5,000 procedures.
 */
export const readStore = (): AstroIntegration => ({
  name: 'read-store',
  hooks: {
    'astro:config:setup': ({ command, updateConfig, config }) => {
      if (command !== 'build') return;
      Object.assign(globalThis, { [STORE_FILE]: fileURLToPath(new URL('data-store.json', config.cacheDir)) });
      const code = `import { readFileSync } from 'node:fs';\nexport default JSON.parse(readFileSync(globalThis.${STORE_FILE}, 'utf8'));`;
      // Before Astro's own, which stands first among the plugins; a text as filter would be taken for a path.
      const load = { order: 'pre' as const, filter: { id: STORE_MODULE }, handler: () => code };
      updateConfig({ vite: { plugins: [{ name: 'read-store', enforce: 'pre', load }] } });
    },
  },
});
