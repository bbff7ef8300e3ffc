import type { Plugin } from 'vite';
import { contentDir } from '../site/site.ts';

/**
 * Under `astro dev`, a changed list of the content folder (site.yaml, the lists) is read again: what the pages keep
 * (once.ts) is forgotten and open pages are loaded anew. Astro itself does so for entries only.
 */
export const freshLists = (): Plugin => ({
  name: 'fresh-lists',
  apply: 'serve',
  configureServer({ watcher, environments }) {
    watcher.add(contentDir);
    watcher.on('all', (_, file) => {
      if (!file.startsWith(contentDir) || !file.endsWith('.yaml')) return;
      for (const { moduleGraph, hot } of Object.values(environments)) {
        moduleGraph.invalidateAll();
        hot.send({ type: 'full-reload' });
      }
    });
  },
});
