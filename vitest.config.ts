import { globSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';
import { FONTS_OF_TESTS } from './scripts/test/fonts-of-tests.ts';
import { TEMPORARY_FOLDERS } from './scripts/test/temporary-folders.ts';

Object.assign(process.env, TEMPORARY_FOLDERS);

const UNITS = ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/{check,content,search}/**/*.test.ts'];
/** Test files that put something else in a module's place: others must not see it. */
const MOCKING = having(UNITS, /vi\.mock\(/);

const SITES = ['tests/{build,incremental}/**/*.test.ts'];
/** Test files that build small sites of their own, or read what builds rewrite: the others need not wait for them. */
const BUILDING = having(SITES, /small-site|scheduled-site|run\((?:'\.', )?'build'|build\/main\.ts|'\.astro'/);

/** Test files of some kinds in whose text the mark stands. */
function having(kinds: readonly string[], mark: RegExp): string[] {
  return globSync(kinds).filter((file) => mark.test(readFileSync(file, 'utf8')));
}

const LONG = { testTimeout: 300_000, hookTimeout: 300_000 };

export default defineConfig({
  test: {
    maxWorkers: 2,
    projects: [
      {
        test: {
          name: 'unit',
          include: UNITS,
          exclude: MOCKING,
          // One process loads the schemas and rules once for all files: half of the time of most.
          isolate: false,
          // Node loads them as it loads the commands: each name of another module is no getter of Vite's, a sixth of the work.
          experimental: { viteModuleRunner: false, nodeLoader: false },
          testTimeout: 180_000,
        },
      },
      { test: { name: 'unit-mocking', include: MOCKING } },
      // Looks at the sites that scripts/test/main.ts builds; see scripts/test/sites.ts.
      {
        test: {
          name: 'site',
          // All look at the same pages, which one process reads and parses once (tests/build/reading/dom.ts).
          isolate: false,
          fileParallelism: false,
          include: SITES,
          exclude: BUILDING,
          ...LONG,
        },
      },
      // One after the other, as builds are (scripts/build/build-lock.ts).
      {
        test: { name: 'site-small', isolate: false, fileParallelism: false, include: BUILDING, ...LONG },
      },
      // Judges pages of the content site as Lighthouse's slow phone, in a browser.
      {
        test: {
          name: 'lighthouse',
          include: ['tests/lighthouse/**/*.test.ts'],
          env: FONTS_OF_TESTS,
          testTimeout: 120_000,
          hookTimeout: 60_000,
        },
      },
      // Prints artificial content with `npm run print`, in a browser, and reads the PDFs.
      {
        test: {
          name: 'print',
          include: ['tests/print/**/*.test.ts'],
          env: FONTS_OF_TESTS,
          testTimeout: 60_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
