/**
 * The build of one unit beside those of others, in a process of its own, so that no unit finds anything of another in its
 * memory: `node scripts/units/build-unit.ts FOLDER --out …`, where FOLDER is where it makes its site.
 */
import { enableCompileCache } from 'node:module';
import { BUILD } from '../build/options.ts';
import { runCall } from '../command-line/run-call.ts';

enableCompileCache('.build/compiled');
const [beside] = process.argv.splice(2, 1);
await runCall(BUILD, async (options) =>
  (await import('../build/run-build.ts')).runBuild({ ...options, ...(beside && { beside }) }),
);
// Astro leaves handles open.
process.exit();
