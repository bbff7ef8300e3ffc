import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

/**
 * What `npm run dev`, `astro check` and builds of any content write into one folder of the project. They may write it
 * at the same time as long as it says nothing of the entries: bodies are in the store, not modules.
 */
const FILES = ['.astro/content-modules.mjs', '.astro/content-assets.mjs'];

describe('the folder that all commands of Astro share says nothing of the entries', () => {
  it.skipIf(!existsSync('.astro')).each(FILES)('%s', (file) => {
    expect(readFileSync(file, 'utf8').trim()).toMatch(/^export default new Map\((?:\[\])?\);$/);
  });
});
