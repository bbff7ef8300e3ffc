import type { Plugin } from 'vite';
import { readySchemas } from '../open-data/ready-schemas.ts';

/**
 * Bundles the JSON Schemas of open data as they come out. They follow from the program alone, which is kept from build to build, and to make
 * them takes a tenth of the rendering of a small site.
 */
export const bundledSchemas = (): Plugin => ({
  name: 'bundled-schemas',
  apply: 'build',
  load: {
    filter: { id: /\/src\/open-data\/ready-schemas\.ts$/ },
    handler: () =>
      `const ready = ${JSON.stringify(readySchemas())};\nexport const readySchemas = () => ready;`,
  },
});
