import { getViteConfig } from 'astro/config';
import type { ViteUserConfig } from 'vitest/config';
import { TEST_DATE } from '../../scripts/test/sites.ts';

process.env['SITE_DATE'] ??= TEST_DATE;

/** Pages rendered one by one, without a build: Astro's own plugins read the .astro files. */
export default getViteConfig({
  test: {
    name: 'rendering',
    root: '.',
    include: ['tests/rendering/**/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
} satisfies ViteUserConfig as Parameters<typeof getViteConfig>[0]);
